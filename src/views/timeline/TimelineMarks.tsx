import { memo } from "react";
import { timelineWords } from "../../i18n/en/views/timeline.ts";
import { baseWords } from "../../i18n/messages.ts";
import { useLanguage } from "../../i18n/useWords.ts";
import type { Words } from "../../i18n/words.ts";
import { shortName } from "../marks/firstNames.ts";
import { MarkElement } from "../marks/paint/Marks.tsx";
import type { LinksTold } from "./tellLinks.ts";
import { barWidth, timeMark } from "./timeMark.ts";
import type { TimelineLane, TimelineMark } from "./lanes/timelineLane.ts";

interface TimelineMarksProps {
  readonly lane: TimelineLane;
  readonly row: number;
  readonly tabStop: string | null;
  /** The marks of what is read at the side, and of the event that is told below. */
  readonly open: readonly (string | null)[];
  /** The marks of the actor or the proposition that is read at the side. */
  readonly related: ReadonlySet<string>;
  /** The marks that the one pointed at or focused is linked with. */
  readonly linked: ReadonlySet<string>;
  readonly linksTold: LinksTold;
}

/** The marks of a lane, each a button that leads to the words. */
export function TimelineMarks({ lane, row, tabStop, open, ...more }: TimelineMarksProps) {
  return lane.marks.map((mark) => (
    <MarkButton
      key={mark.key}
      mark={mark}
      title={lane.title}
      row={row}
      isTabStop={mark.key === tabStop}
      isOpen={open.includes(mark.key)}
      isRelated={more.related.has(mark.key)}
      isLinked={more.linked.has(mark.key)}
      linksTold={more.linksTold}
    />
  ));
}

interface MarkButtonProps {
  readonly mark: TimelineMark;
  /** Of its lane. */
  readonly title: string;
  readonly row: number;
  readonly isTabStop: boolean;
  readonly isOpen: boolean;
  readonly isRelated: boolean;
  readonly isLinked: boolean;
  readonly linksTold: LinksTold;
}

/** A mark under which an unseen field takes the click. */
const MarkButton = memo(function MarkButton({ mark, title, row, linksTold, ...state }: MarkButtonProps) {
  const language = useLanguage();
  return (
    <MarkElement
      mark={timeMark(mark, row)}
      role="button"
      data-mark={mark.key}
      data-inside={mark.kind === "event" || mark.isInside}
      data-related={state.isRelated || undefined}
      data-linked={state.isLinked || undefined}
      tabIndex={state.isTabStop ? 0 : -1}
      aria-label={markName(mark, title, { language, linksTold })}
      aria-pressed={state.isOpen}
    >
      <rect className="time-mark__target" {...targetOf(mark, row)} />
    </MarkElement>
  );
});

function targetOf(mark: TimelineMark, row: number) {
  if (mark.kind === "bar")
    return { x: mark.start, y: mark.y, width: barWidth(mark), height: Math.max(mark.height, 1) };
  const { start, end } = mark.box;
  return { x: start - 1, y: mark.y, width: end - start + 2, height: row };
}

interface Said {
  readonly language: Words;
  readonly linksTold: LinksTold;
}

/** What a mark says in one sentence, and a further one for each statement that its own is linked with. */
function markName(mark: TimelineMark, title: string, { language, linksTold }: Said): string {
  const timeline = language.of(timelineWords);
  const { words } = language.of(baseWords);
  const { date } = language.grammar;
  switch (mark.kind) {
    case "event":
      return timeline.event({
        ...mark.event,
        number: mark.number,
        date: mark.event.date === undefined ? timeline.noDate : date(mark.event.date),
      });
    case "bar":
      return timeline.bar({
        title,
        count: mark.count,
        from: date(mark.from),
        to: date(mark.to),
      });
    case "statement": {
      const { stance, commitment, date: said } = mark.statement;
      return timeline.statement({
        actor: shortName(mark.actor, mark.actor.id),
        stance: timeline.took[stance],
        proposition: mark.proposition.label,
        commitment: commitment === undefined ? null : words.commits[stance][commitment],
        date: said === undefined ? timeline.noDate : date(said),
        links: linksTold(mark.statement),
      });
    }
  }
}
