import { type CountableTimeInterval, utcDay, utcMonth, utcYear } from "d3";
import { dateOfDay, dayOfDate, isoDay, isoMonth, isoYear } from "../../../case/isoDay.ts";
import { type TimeScale, type TimeSection, placeOfDay } from "./timeScale.ts";

/** The narrowest part that a pointer picks, in CSS pixels. */
const LEAST_WIDTH = 8;

/** The beginning of a part of the calendar, with the part as an EDTF date: "2022", "2022-06", "2022-06-13". */
export interface TimeTick {
  readonly x: number;
  readonly date: string;
  /** Years are set strong, also where months or days are marked. */
  readonly isYear: boolean;
}

/** A part of the calendar with its place on the scale. */
export interface TimePart {
  readonly from: string;
  readonly to: string;
  readonly start: number;
  readonly end: number;
}

/** So much room a label needs, in CSS pixels. */
const YEAR = 40;
/** Years before 1000 are written with their era. */
const YEAR_WITH_ERA = 80;
const MONTH = 36;
const DAY = 84;
/** With less than this before the end of its section a tick is left out. */
const LEAST_ROOM = 26;

const MANY_YEARS = [2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

/** Days at the finest, years at the coarsest: as many ticks as have room for their labels. */
export function timeTicks(scale: TimeScale): readonly TimeTick[] {
  return scale.sections.flatMap((section) => sectionTicks(scale, section));
}

/** The finest parts of the calendar that are at least so wide: days, months, quarters or years, without a gap. */
export function timeParts(scale: TimeScale, leastWidth: number): readonly TimePart[] {
  return scale.sections.flatMap((section) => {
    const interval = intervalFor(section, [
      [utcDay, 1, leastWidth],
      [utcMonth, 31, leastWidth],
      [everyMonths(3), 92, leastWidth],
      [utcYear, 366, leastWidth],
    ]);
    return partsOf(scale, section, interval);
  });
}

function sectionTicks(scale: TimeScale, section: TimeSection): TimeTick[] {
  const interval = intervalFor(section, [
    [utcDay, 1, DAY],
    [utcMonth, 31, MONTH],
    [everyMonths(3), 92, MONTH],
    [utcYear, 366, YEAR],
  ]);
  const edge = section.start + section.width - LEAST_ROOM;
  return startsIn(section, interval)
    .map((day) => tickAt(scale, day, interval))
    .filter(({ x }) => x <= edge);
}

function tickAt(scale: TimeScale, day: number, interval: unknown): TimeTick {
  const isYear = isoDay(day).endsWith("-01-01") && interval !== utcDay;
  const written = isYear ? isoYear : interval === utcDay ? isoDay : isoMonth;
  return { x: placeOfDay(scale, day), date: written(day), isYear };
}

type Candidate = readonly [interval: CountableTimeInterval, mostDays: number, leastWidth: number];

function intervalFor(section: TimeSection, candidates: readonly Candidate[]): CountableTimeInterval {
  const dayWidth = section.width / (section.end - section.first);
  const fine = candidates.find(([, days, leastWidth]) => days * dayWidth >= leastWidth);
  if (fine !== undefined) return fine[0];
  const label = isoYear(section.first) < "1000" ? YEAR_WITH_ERA : YEAR;
  const years = MANY_YEARS.find((many) => many * 365 * dayWidth >= label) ?? 5000;
  return everyYears(years);
}

function startsIn({ first, end }: TimeSection, interval: CountableTimeInterval): number[] {
  return interval.range(interval.ceil(dateOfDay(first)), dateOfDay(end)).map(dayOfDate);
}

function partsOf(scale: TimeScale, section: TimeSection, interval: CountableTimeInterval): TimePart[] {
  const starts = startsIn(section, interval);
  const firsts = starts[0] === section.first ? starts : [section.first, ...starts];
  return firsts.map((first, at) => {
    const next = firsts[at + 1];
    return {
      from: isoDay(first),
      to: isoDay((next ?? section.end) - 1),
      start: placeOfDay(scale, first),
      end: next === undefined ? section.start + section.width : placeOfDay(scale, next),
    };
  });
}

function everyMonths(count: number): CountableTimeInterval {
  return (utcMonth.every(count) ?? utcMonth) as CountableTimeInterval;
}

function everyYears(count: number): CountableTimeInterval {
  return (utcYear.every(count) ?? utcYear) as CountableTimeInterval;
}

/** A part of the calendar to be picked, with its place from 0 to 1 on the surface on which one draws. */
interface BrushPart {
  readonly from: string;
  readonly to: string;
  readonly place: { readonly start: number; readonly end: number };
}

/** What the surface on which dates are drawn is told. */
export interface BrushProps {
  readonly parts: readonly BrushPart[];
  /** How far down, from 0 to 1, nothing lies on the surface, so that its grips can be reached. */
  readonly grip: number;
}

/** Where on the picture dates are drawn, and the parts of the calendar to which the drawing snaps. */
export function brushParts(scale: TimeScale) {
  const parts = timeParts(scale, LEAST_WIDTH);
  const start = parts[0]?.start ?? 0;
  const width = (parts.at(-1)?.end ?? 0) - start;
  const shareOf = (x: number) => (x - start) / width;
  return {
    box: { insetInlineStart: start, inlineSize: width },
    parts: parts.map((part): BrushPart => ({
      from: part.from,
      to: part.to,
      place: { start: shareOf(part.start), end: shareOf(part.end) },
    })),
  };
}
