import { timelineWords } from "../../i18n/en/views/timeline.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import { EventText } from "./TimelineNote.tsx";
import { numberedEvents } from "./eventMarks.ts";

interface TimelineEventsProps {
  readonly index: CaseIndex;
  /** Whether it is on the screen too, where one cannot point at a number. */
  readonly isOnScreen: boolean;
}

/** What the numbers of the events stand for: on paper, and on demand on the screen. */
export function TimelineEvents({ index, isOnScreen }: TimelineEventsProps) {
  const timeline = useWords(timelineWords);
  const events = numberedEvents(index.case.events);
  if (events.length === 0) return null;
  return (
    <details className="timeline-events" data-on-screen={isOnScreen}>
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
