import { publisherOf } from "../../case/source.ts";
import { toldOf } from "../../case/toldOf.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import { timelineWords } from "../../i18n/en/views/timeline.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { StanceIcon } from "../../ui/StanceIcon.tsx";
import { CommitmentWord } from "../../reading/statement/commitment/CommitmentWord.tsx";
import type { Event } from "./lanes/eventMarks.ts";
import type { StatementMark } from "./lanes/statementMarks.ts";
import type { LinksTold } from "./tellLinks.ts";
import type { TimelineMark } from "./lanes/timelineLane.ts";

interface TimelineNoteProps {
  readonly index: CaseIndex;
  /** What is pointed at, focused or open; null for none of all. */
  readonly mark: TimelineMark | null;
  readonly linksTold: LinksTold;
  /** Whether dates can be chosen on the picture. */
  readonly hasDates: boolean;
}

/** Under the timeline, what a mark says in full. */
export function TimelineNote({ index, mark, linksTold, hasDates }: TimelineNoteProps) {
  const timeline = useWords(timelineWords);
  return (
    <p className="timeline-note">
      {mark?.kind === "statement" && (
        <StatementNote index={index} mark={mark} links={linksTold(mark.statement)} />
      )}
      {mark?.kind === "event" && (
        <>
          <strong>{mark.number}</strong> <LinkedEvent event={mark.event} index={index} />
        </>
      )}
      {(mark === null || mark.kind === "bar") && (
        <span className="quiet">
          {hasDates && timeline.hintDates} {timeline.hintMarks}
        </span>
      )}
    </p>
  );
}

interface StatementNoteProps {
  readonly index: CaseIndex;
  readonly mark: StatementMark;
  readonly links: readonly string[];
}

function StatementNote({ index, mark: { statement, actor, proposition }, links }: StatementNoteProps) {
  const { words, formats } = useMessages();
  const timeline = useWords(timelineWords);
  return (
    <>
      <strong>
        <bdi>{actor.label ?? actor.name}</bdi>
      </strong>{" "}
      <StanceIcon stance={statement.stance} /> {words.stance[statement.stance]}{" "}
      <strong>
        <bdi>{proposition.label}</bdi>
      </strong>
      <CommitmentWord statement={statement} />,{" "}
      {statement.date === undefined ? timeline.noDate : formats.date(statement.date)}:{" "}
      <bdi>{toldOf(index, statement, words.told)}</bdi>
      {links.map((link) => (
        <span key={link}> ({link})</span>
      ))}
    </>
  );
}

/** An event in words, with its date, where its source tells it, and the way there. */
function LinkedEvent({ event, index }: { readonly event: Event; readonly index: CaseIndex }) {
  const source = index.sources.get(event.source);
  return (
    <>
      <EventText event={event} />{" "}
      {source?.url !== undefined && (
        <a href={source.url} target="_blank" rel="noopener">
          <bdi>{publisherOf(source)}</bdi>
        </a>
      )}
    </>
  );
}

/** An event in words, with its date and where its source tells it. */
export function EventText({ event }: { readonly event: Event }) {
  const { formats } = useMessages();
  const timeline = useWords(timelineWords);
  return (
    <>
      <bdi>{event.title}</bdi>{" "}
      <span className="quiet">
        {timeline.eventSource({
          date: event.date === undefined ? timeline.undated : formats.date(event.date),
          locator: event.locator,
        })}
      </span>
    </>
  );
}
