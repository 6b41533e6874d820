import type { Words } from "../../i18n/words.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import { type StatementSet, placesIn } from "../../case/statementSet.ts";
import { linksOf } from "../../case/statementLinks.ts";
import { timelineWords } from "../../i18n/en/views/timeline.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { MOST_MARKS } from "./timelineLane.ts";
import { caseScale } from "./timelineScene.ts";

interface TimelineSentencesProps {
  readonly index: CaseIndex;
  /** The statements that pass every filter but that of dates. */
  readonly among: StatementSet;
}

/** How many of the statements give a date, and from when to when. */
export function TimelineSentences({ index, among }: TimelineSentencesProps) {
  const language = useLanguage();
  const timeline = language.of(timelineWords);
  const { dated, undated } = datedAndUndated(index, among);
  if (dated.length === 0) return timeline.summaryNone({ count: undated });
  return (
    <>
      {timeline.summary({ count: dated.length, statements: dated.length + undated })}
      {datesText(index, dated, language)}
      {undated > 0 ? timeline.summaryUndated({ count: undated }) : timeline.summaryAllDated}
    </>
  );
}

function datedAndUndated(index: CaseIndex, among: StatementSet) {
  const places = placesIn(among);
  const dated = places.filter((place) => !Number.isNaN(index.firstDays[place] ?? Number.NaN));
  return { dated, undated: places.length - dated.length };
}

function datesText(index: CaseIndex, dated: readonly number[], language: Words): string {
  const timeline = language.of(timelineWords);
  const firstOf = (place: number) => index.firstDays[place] ?? 0;
  const inOrder = dated.toSorted((left, right) => firstOf(left) - firstOf(right));
  const side = (place: number | undefined) =>
    language.grammar.date(index.case.statements[place ?? -1]?.date?.split("/")[0] ?? "");
  if (inOrder.length === 0) return "";
  const [from, to] = [side(inOrder[0]), side(inOrder.at(-1))];
  return from === to ? timeline.summaryOn({ date: from }) : timeline.summaryRange({ from, to });
}

/** How the timeline is to be read: only what it shows. */
export function TimelineReading({ index, among }: TimelineSentencesProps) {
  const timeline = useWords(timelineWords);
  const scale = caseScale(index, { start: 0, end: ANY_WIDTH });
  const { dated, undated } = datedAndUndated(index, among);
  const marks = [
    dated.length > MOST_MARKS ? timeline.readDense : timeline.readMarks,
    scale === null ? null : scale.sections.length > 1 ? timeline.readScale : timeline.readEven,
    scale !== null && scale.earlier.width > 0 ? timeline.readEarlier : null,
    undated > 0 ? timeline.readUndated : null,
    linksOf(index).size > 0 && dated.length <= MOST_MARKS ? timeline.readLinks : null,
  ].filter((sentence) => sentence !== null);
  return (
    <>
      {marks.join(" ")} {dated.length > 0 && <span className="timeline-drag">{timeline.readFilter}</span>}
    </>
  );
}

/** What there is to explain does not depend on how wide the picture is. */
const ANY_WIDTH = 1000;
