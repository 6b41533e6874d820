import { timelineWords } from "../../i18n/en/views/timeline.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import { EventText } from "./TimelineNote.tsx";
import { numberedEvents } from "./lanes/eventMarks.ts";

/** More events than this are told on demand. */
const MOST_TOLD = 40;

/** What the numbers of the events stand for. */
export function TimelineEvents({ index }: { readonly index: CaseIndex }) {
  const timeline = useWords(timelineWords);
  const events = numberedEvents(index.case.events);
  const count = events.length;
  if (count === 0) return null;
  return (
    <details className="timeline-events" open={count <= MOST_TOLD}>
      <summary>{timeline.eventList({ count })}</summary>
      <ol>
        {events.map(({ event }) => (
          <li key={event.id}>
            <EventText event={event} />
          </li>
        ))}
      </ol>
    </details>
  );
}
