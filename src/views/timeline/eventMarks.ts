import type { Case } from "../../case/case.ts";
import { type DaySpan, daySpan } from "../../case/daySpan.ts";
import { type Stretch, packRows } from "../marks/packRows.ts";
import { type TimeScale, endOfDay, placeOfDay } from "./scale/timeScale.ts";

export type Event = Case["events"][number];

/** An event of which it is told when it was: others have no place on a timeline. */
export type DatedEvent = Event & { readonly date: string };

/** An event with the number that it has on the timeline and in its list. */
export interface NumberedEvent {
  readonly event: DatedEvent;
  readonly number: number;
  readonly days: DaySpan;
}

/** An event as a stretch of time with its number. */
export interface EventMark extends NumberedEvent {
  readonly kind: "event";
  readonly key: string;
  /** The days of its date on the scale; null where it lies before the scale begins. */
  readonly line: Stretch | null;
  readonly isDay: boolean;
  /** The middle of the number. */
  readonly flag: number;
  readonly box: Stretch;
  /** Above its row. */
  readonly y: number;
}

/** So wide is the number of an event with the room around it. */
export const EVENT_WIDTH = 22;
const GAP = 2;

/** The events of a case, numbered in the order of their dates. */
export function numberedEvents(events: readonly Event[]): readonly NumberedEvent[] {
  return events
    .flatMap((event) => {
      const days = isDated(event) ? daySpan(event.date) : null;
      return isDated(event) && days !== null ? [{ event, days }] : [];
    })
    .toSorted((left, right) => left.days.first - right.days.first || left.days.last - right.days.last)
    .map((one, at) => ({ ...one, number: at + 1 }));
}

/** The events of which it is not told when they were: they have no place on the timeline, but one in its list and table. */
export function undatedEvents(events: readonly Event[]): readonly Event[] {
  return events.filter((event) => !isDated(event));
}

function isDated(event: Event): event is DatedEvent {
  return event.date !== undefined;
}

/** A mark for each event, packed so that none lies on another; earlier ones side by side before the scale begins. */
export function eventMarks(
  events: readonly NumberedEvent[],
  scale: TimeScale,
  { y, row }: { readonly y: number; readonly row: number },
): readonly EventMark[] {
  const begin = scale.sections[0]?.first ?? 0;
  const early = events.filter(({ days }) => days.last < begin);
  const others = events.filter(({ days }) => days.last >= begin);
  const spread = scale.earlier.width / Math.max(1, early.length);
  const marks = [
    ...early.map((one, at) => earlyMark(one, scale.earlier.start + (at + 0.5) * spread)),
    ...others.map((one) => mark(one, scale)),
  ];
  const rows = packRows(
    marks.map(({ box }) => box),
    GAP,
  );
  return marks.map((one, at) => ({ ...one, y: y + (rows[at] ?? 0) * row }));
}

function earlyMark(one: NumberedEvent, middle: number) {
  const box = around(middle);
  return { ...one, kind: "event" as const, key: keyOf(one), line: null, isDay: false, flag: middle, box };
}

function mark(one: NumberedEvent, scale: TimeScale) {
  const line = { start: placeOfDay(scale, one.days.first), end: endOfDay(scale, one.days.last) };
  const last = scale.sections.at(-1);
  const edge = last === undefined ? line.end : last.start + last.width;
  const middle = Math.min((line.start + line.end) / 2, edge - EVENT_WIDTH / 2);
  const box = around(middle);
  return {
    ...one,
    kind: "event" as const,
    key: keyOf(one),
    line,
    isDay: one.days.first === one.days.last,
    flag: middle,
    box: { start: Math.min(line.start, box.start), end: Math.max(line.end, box.end) },
  };
}

function keyOf({ event }: NumberedEvent): string {
  return `event/${event.id}`;
}

function around(middle: number): Stretch {
  return { start: middle - EVENT_WIDTH / 2, end: middle + EVENT_WIDTH / 2 };
}
