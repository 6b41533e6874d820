import type { CaseIndex } from "../../case/caseIndex.ts";
import type { StatementSet } from "../../case/statementSet.ts";
import { linksOf } from "../../case/statementLinks.ts";
import { timelineWords } from "../../i18n/en/views/timeline.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { baseWords } from "../../i18n/messages.ts";
import { firstActors, firstNames } from "../marks/firstNames.ts";
import { MOST_MARKS, caseScale } from "./lanes/timelineScene.ts";
import { type TimelineSummary, countDated } from "../../network/timeline/timelineSummary.ts";

/** When most was said, and by whom. */
export function TimelineSentences({
  index,
  summary,
}: {
  readonly index: CaseIndex;
  readonly summary: TimelineSummary;
}) {
  const language = useLanguage();
  const timeline = language.of(timelineWords);
  const { named } = language.of(baseWords);
  const { dated, undated, busiest, most, speakers, spoken } = summary;
  if (dated + undated === 0) return timeline.summaryEmpty;
  if (dated === 0) return timeline.summaryNone({ count: undated });
  if (busiest.length === 0) return timeline.summaryLong;
  const when = named.some(firstNames(busiest.map((period) => language.grammar.date(period))));
  const who = {
    names: named.some(firstActors(index, speakers)),
    count: spoken,
    isOne: speakers.length === 1,
  };
  return `${timeline.summaryBusiest({ when, count: most, dated, isOne: busiest.length === 1 })} ${timeline.summarySpeakers(who)}`;
}

/** How many of the statements give a date, and from when to when. */
export function TimelineDetails({ summary }: { readonly summary: TimelineSummary }) {
  const language = useLanguage();
  const timeline = language.of(timelineWords);
  const { dated, undated, first, last } = summary;
  const date = (text: string | null) => (text === null ? "" : language.grammar.date(text));
  const [from, to] = [date(first), date(last)];
  return [
    timeline.summary({ count: dated, statements: dated + undated }),
    from === to ? timeline.summaryOn({ date: from }) : timeline.summaryRange({ from, to }),
    undated > 0 ? timeline.summaryUndated({ count: undated }) : timeline.summaryAllDated,
  ].join("");
}

interface TimelineReadingProps {
  readonly index: CaseIndex;
  /** The statements that pass every filter but that of dates. */
  readonly among: StatementSet;
}

/** How the timeline is to be read: only what it shows. */
export function TimelineReading({ index, among }: TimelineReadingProps) {
  const timeline = useWords(timelineWords);
  const scale = caseScale(index, { start: 0, end: ANY_WIDTH });
  const { dated, undated } = countDated(index, among);
  const marks = [
    dated > MOST_MARKS ? timeline.readDense : timeline.readMarks,
    scale === null ? null : scale.sections.length > 1 ? timeline.readScale : timeline.readEven,
    scale !== null && scale.earlier.width > 0 ? timeline.readEarlier : null,
    undated > 0 ? timeline.readUndated : null,
    linksOf(index).size > 0 && dated <= MOST_MARKS ? timeline.readLinks : null,
  ].filter((sentence) => sentence !== null);
  return (
    <>
      {marks.join(" ")} {dated > 0 && <span className="timeline-drag">{timeline.readFilter}</span>}
    </>
  );
}

/** What there is to explain does not depend on how wide the picture is. */
const ANY_WIDTH = 1000;
