import { type TimeInterval, utcMonth, utcYear } from "d3";
import type { CaseIndex } from "../case/caseIndex.ts";
import { type DaySpan, EARLIEST, daySpan } from "../case/daySpan.ts";
import { dateOfDay, dayOfDate, isoDay } from "../case/isoDay.ts";
import { applyFilter } from "./applyFilter.ts";
import { type Filter, setDates } from "./filter.ts";

/** How much time a window shows: all up to the end of a month, or one part of the calendar. */
export const WINDOW_WIDTHS = ["growing", "month", "quarter", "half", "year"] as const;
export type WindowWidth = (typeof WINDOW_WIDTHS)[number];

/** First and last day that count. */
export type TimeWindow = Pick<Filter, "from" | "to">;

/** Nobody steps through more windows than these: two hundred years of months. */
const MOST_WINDOWS = 2400;

/**
 * The windows of a width over an extent, in order: parts of the calendar without a gap, so that each day of the extent
 * lies in one. Growing windows have no first day. Over very many years they are wider than asked for: years or centuries.
 */
export function timeWindows(width: WindowWidth, extent: DaySpan | null): readonly TimeWindow[] {
  if (extent === null) return [];
  const interval = intervalOver(width, extent);
  const starts = interval.range(interval.floor(dateOfDay(extent.first)), dateOfDay(extent.last + 1));
  return starts.map((start) => ({
    from: width === "growing" ? null : isoDay(Math.max(dayOfDate(start), EARLIEST)),
    to: isoDay(dayOfDate(interval.offset(start, 1)) - 1),
  }));
}

/** The window after or before the current one; from any other bounds the nearest that goes on; null at the end. */
export function stepWindow(
  windows: readonly TimeWindow[],
  bounds: TimeWindow,
  direction: 1 | -1,
): TimeWindow | null {
  const end = lastDay(bounds);
  if (end === null) return (direction === 1 ? windows[0] : windows.at(-1)) ?? null;
  const next =
    direction === 1
      ? windows.find((window) => dayNumber(window.to) > end)
      : windows.findLast((window) => dayNumber(window.to) < end);
  return next ?? null;
}

function lastDay({ from, to }: TimeWindow): number | null {
  return to === null && from === null ? null : dayNumber(to ?? from);
}

function dayNumber(day: string | null): number {
  return day === null ? Number.NaN : (daySpan(day)?.last ?? Number.NaN);
}

function intervalOver(width: WindowWidth, { first, last }: DaySpan): TimeInterval {
  const years = (last - first) / 365;
  if (years > MOST_WINDOWS) return utcYear.every(100) ?? utcYear;
  return years * 12 > MOST_WINDOWS ? utcYear : intervalOf(width);
}

function intervalOf(width: WindowWidth): TimeInterval {
  switch (width) {
    case "growing":
    case "month":
      return utcMonth;
    case "quarter":
      return utcMonth.every(3) ?? utcMonth;
    case "half":
      return utcMonth.every(6) ?? utcMonth;
    case "year":
      return utcYear;
  }
}

/** The bounds as months where they begin with the first day of one and end with the last, otherwise as days. */
export function boundsAsDates({ from, to }: TimeWindow): TimeWindow {
  const beginsMonth = from === null || from.endsWith("-01");
  const endsMonth = to === null || isoDay(dayNumber(to) + 1).endsWith("-01");
  if (!beginsMonth || !endsMonth) return { from, to };
  return { from: monthOf(from), to: monthOf(to) };
}

function monthOf(day: string | null): string | null {
  return day?.slice(0, -"-DD".length) ?? null;
}

/** Whether the filter would let through the same statements in another window of time. */
export function showsSame(index: CaseIndex, filter: Filter, { from, to }: TimeWindow): boolean {
  const [here, there] = [applyFilter(index, filter), applyFilter(index, setDates(filter, from, to))];
  return here.words.every((word, at) => word === there.words[at]);
}
