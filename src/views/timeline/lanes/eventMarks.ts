import type { Case } from "../../../case/case.ts";
import { type DaySpan, daySpan } from "../../../case/daySpan.ts";
import { type Stretch, packRows } from "../../marks/packRows.ts";
import { type TimeScale, endOfDay, placeOfDay } from "../scale/timeScale.ts";

export type Event = Case["events"][number];

/** An event with the number that it has on the timeline and in its list. */
export interface NumberedEvent {
  readonly event: Event;
  readonly number: number;
  /** Null where it is not told when it was. */
  readonly days: DaySpan | null;
}

/** An event as a stretch of time with its number. */
export interface EventMark extends NumberedEvent {
  readonly kind: "event";
  readonly key: string;
  /** The days of its date on the scale; null where it lies before the scale begins, or has none. */
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

/** The events of a case, numbered in the order of their dates, then those without one, in the order of the case. */
export function numberedEvents(events: readonly Event[]): readonly NumberedEvent[] {
  const all = events.map((event) => ({
    event,
    days: event.date === undefined ? null : daySpan(event.date),
  }));
  const dated = all
    .flatMap(({ event, days }) => (days === null ? [] : [{ event, days }]))
    .toSorted((left, right) => left.days.first - right.days.first || left.days.last - right.days.last);
  const undated = all.filter(({ days }) => days === null);
  return [...dated, ...undated].map((one, at) => ({ ...one, number: at + 1 }));
}

interface RowSetting {
  readonly y: number;
  readonly row: number;
}

/** A mark for each event with a date, packed so that none lies on another; earlier ones side by side before the scale begins. */
export function eventMarks(
  events: readonly NumberedEvent[],
  scale: TimeScale,
  { y, row }: RowSetting,
): readonly EventMark[] {
  const begin = scale.sections[0]?.first ?? 0;
  const dated = events.flatMap(({ days, ...one }) => (days === null ? [] : [{ ...one, days }]));
  const early = dated.filter(({ days }) => days.last < begin);
  const others = dated.filter(({ days }) => days.last >= begin);
  const spread = scale.earlier.width / Math.max(1, early.length);
  const marks = [
    ...early.map((one, at) => flagOnly(one, scale.earlier.start + (at + 0.5) * spread)),
    ...others.map((one) => mark(one, scale)),
  ];
  const rows = packRows(
    marks.map(({ box }) => box),
    GAP,
  );
  return marks.map((one, at) => ({ ...one, y: y + (rows[at] ?? 0) * row }));
}

/** The numbers of the events without a date, side by side. */
export function undatedEventMarks(
  events: readonly NumberedEvent[],
  { start, end }: Stretch,
  { y, row }: RowSetting,
): readonly EventMark[] {
  const wide = EVENT_WIDTH + GAP;
  const inRow = Math.max(1, Math.floor((end - start) / wide));
  return events
    .filter(({ days }) => days === null)
    .map((one, at) => ({
      ...flagOnly(one, start + (at % inRow) * wide + EVENT_WIDTH / 2),
      y: y + Math.floor(at / inRow) * row,
    }));
}

function flagOnly(one: NumberedEvent, middle: number) {
  const box = around(middle);
  return { ...one, kind: "event" as const, key: keyOf(one), line: null, isDay: false, flag: middle, box };
}

function mark(one: NumberedEvent & { readonly days: DaySpan }, scale: TimeScale) {
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
