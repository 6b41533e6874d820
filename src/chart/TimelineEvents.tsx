import type { CaseIndex } from "../case/caseIndex.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { EventText } from "./TimelineNote.tsx";
import { numberedEvents } from "./eventMarks.ts";

/** What the numbers of the events stand for, on demand. */
export function TimelineEvents({ index }: { readonly index: CaseIndex }) {
  const { timeline } = useMessages();
  const events = numberedEvents(index.case.events);
  if (events.length === 0) return null;
  return (
    <details className="timeline-events">
      <summary>{timeline.eventList({ count: events.length })}</summary>
      <ol>
        {events.map(({ event }) => (
          <li key={event.id}>
            <EventText event={event} index={index} />
          </li>
        ))}
      </ol>
    </details>
  );
}
