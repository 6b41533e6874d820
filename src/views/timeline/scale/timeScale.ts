import { bisectLeft, max, min, utcMonth, utcYear } from "d3";
import type { DaySpan } from "../../../case/daySpan.ts";
import { dateOfDay, dayOfDate } from "../../../case/isoDay.ts";

/** A part of the scale on which a day is equally wide everywhere. */
export interface TimeSection {
  /** First day, and the day after the last. */
  readonly first: number;
  readonly end: number;
  readonly start: number;
  readonly width: number;
}

/** Where days are from left to right: one even section, or two with a break between them. */
export interface TimeScale {
  readonly sections: readonly TimeSection[];
  /** Where what lies before the first day is gathered, on no scale; no width if nothing does. */
  readonly earlier: { readonly start: number; readonly width: number };
}

/** So much of the width takes the section in which most statements lie. */
const DENSE_SHARE = 2 / 3;
/** The scale breaks only if half of the statements lie in a third of the time or less. */
const LEAST_STATEMENTS = 1 / 2;
const MOST_TIME = 1 / 3;
/** Up to so many days the scale begins with a month, else with a year. */
const FEW_DAYS = 730;
/** Free room at a break, in which it is drawn. */
const BREAK = 14;

/** When statements were made. */
export interface StatedDays {
  /** The first day of each that gives a date, ascending. */
  readonly begins: Float64Array;
  /** The last day that one of them may mean; null where none gives a date. */
  readonly last: number | null;
}

interface Dated {
  readonly statements: StatedDays;
  readonly events: readonly DaySpan[];
}

interface ScaleSpace {
  readonly start: number;
  readonly end: number;
  /** How wide the part for earlier events is, if there are any. */
  readonly earlier: (count: number) => number;
}

/**
 * The scale for the dates of a case; null where there are none. It runs from the first statement on; events before that
 * are earlier. If most statements crowd into a small part of the time, that part gets two thirds of the width.
 */
export function timeScale({ statements, events }: Dated, room: ScaleSpace): TimeScale | null {
  const extent = extentOf(statements, events);
  if (extent === null) return null;
  const count = events.filter(({ last }) => last < extent.first).length;
  const earlier = { start: room.start, width: count === 0 ? 0 : room.earlier(count) };
  const start = earlier.start + earlier.width + (count === 0 ? 0 : BREAK);
  return { earlier, sections: sectionsOf(extent, statements.begins, { start, width: room.end - start }) };
}

/** Where a day begins; days outside are at the nearest end. */
export function placeOfDay({ sections }: TimeScale, day: number): number {
  const section = sections.find(({ end }) => day < end) ?? sections.at(-1);
  if (section === undefined) return 0;
  const share = (day - section.first) / (section.end - section.first);
  return section.start + Math.min(Math.max(share, 0), 1) * section.width;
}

/** Where a day ends. */
export function endOfDay(scale: TimeScale, day: number): number {
  const section = scale.sections.find(({ end }) => day < end);
  if (section !== undefined && day + 1 === section.end) return section.start + section.width;
  return placeOfDay(scale, day + 1);
}

function extentOf({ begins, last: stated }: StatedDays, events: readonly DaySpan[]) {
  const begin = begins[0] ?? min(events, ({ first }) => first);
  const last = max([stated, ...events.map((span) => span.last)], (day) => day);
  if (begin === undefined || last === undefined) return null;
  const floor = last - begin < FEW_DAYS ? utcMonth : utcYear;
  return {
    first: dayOfDate(floor.floor(dateOfDay(begin))),
    end: dayOfDate(utcMonth.ceil(dateOfDay(last + 1))),
  };
}

type Extent = Pick<TimeSection, "first" | "end">;
type Line = Pick<TimeSection, "start" | "width">;

function sectionsOf(extent: Extent, begins: Float64Array, line: Line): TimeSection[] {
  const cut = breakOf(extent, begins);
  if (cut === null) return [{ ...extent, ...line }];
  const room = line.width - BREAK;
  const width = room * (cut.isLateDense ? 1 - DENSE_SHARE : DENSE_SHARE);
  return [
    { first: extent.first, end: cut.day, start: line.start, width },
    { first: cut.day, end: extent.end, start: line.start + width + BREAK, width: room - width },
  ];
}

/** The turn of a year that parts the statements from the time most unevenly, if it does so enough. */
function breakOf({ first, end }: Extent, begins: Float64Array) {
  const turns = utcYear.range(dateOfDay(first + 1), dateOfDay(end)).map(dayOfDate);
  const cuts = turns.map((day) => ({
    day,
    time: (end - day) / (end - first),
    share: 1 - bisectLeft(begins, day) / begins.length,
  }));
  const dense = cuts.flatMap(({ day, time, share }) => {
    const isLateDense = share >= LEAST_STATEMENTS && time <= MOST_TIME;
    const isEarlyDense = 1 - share >= LEAST_STATEMENTS && 1 - time <= MOST_TIME;
    return isLateDense || isEarlyDense ? [{ day, isLateDense, by: Math.abs(share - time) }] : [];
  });
  return dense.toSorted((left, right) => right.by - left.by)[0] ?? null;
}
