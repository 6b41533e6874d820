import { timelineWords } from "../../i18n/en/views/timeline.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import { EventText } from "./TimelineNote.tsx";
import { numberedEvents, undatedEvents } from "./eventMarks.ts";

interface TimelineEventsProps {
  readonly index: CaseIndex;
  /** Whether it is on the screen too, where one cannot point at a number; events without a date always are. */
  readonly isOnScreen: boolean;
}

/** What the numbers of the events stand for, then the events without a date: on paper, and on demand on the screen. */
export function TimelineEvents({ index, isOnScreen }: TimelineEventsProps) {
  const timeline = useWords(timelineWords);
  const events = numberedEvents(index.case.events);
  const undated = undatedEvents(index.case.events);
  const count = events.length + undated.length;
  if (count === 0) return null;
  return (
    <details className="timeline-events" data-on-screen={isOnScreen || undated.length > 0}>
      <summary>{timeline.eventList({ count })}</summary>
      <ol>
        {events.map(({ event }) => (
          <li key={event.id}>
            <EventText event={event} index={index} />
          </li>
        ))}
      </ol>
      <ul>
        {undated.map((event) => (
          <li key={event.id}>
            <EventText event={event} index={index} />
          </li>
        ))}
      </ul>
    </details>
  );
}
