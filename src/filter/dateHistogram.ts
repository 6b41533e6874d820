import { type TimeInterval, bisectRight, max, min, utcDay, utcMonth, utcYear } from "d3";
import type { CaseIndex } from "../case/caseIndex.ts";
import { type StatementSet, hasPlace } from "../case/statementSet.ts";

const MILLISECONDS_A_DAY = 86_400_000;
/** More bars than this cannot be told apart in the width of a panel. */
const MOST_BINS = 60;

/** The statements whose date begins from one day up to another, both included, as YYYY-MM-DD. */
export interface DateBin {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

export interface DateHistogram {
  /** Bins without a gap over all dates of the case, days, months, quarters or years wide; none if no statement has a date. */
  readonly bins: readonly DateBin[];
  readonly undated: number;
}

/** How the given statements lie in time. The bins depend on the case alone, so that filtering never moves them. */
export function dateHistogram(index: CaseIndex, among: StatementSet): DateHistogram {
  const [first, last] = [min(index.firstDays), max(index.firstDays)];
  if (first === undefined || last === undefined) return { bins: [], undated: countUndated(index, among) };
  const interval = widthFor(first, last);
  const starts = binStarts(interval, first, last);
  const counts = countByBin(index, among, starts);
  return {
    bins: starts.map((start, at) => dateBin(interval, start, counts[at] ?? 0)),
    undated: countUndated(index, among),
  };
}

function widthFor(first: number, last: number): TimeInterval {
  const quarter = utcMonth.every(3) ?? utcMonth;
  const widths = [utcDay, utcMonth, quarter];
  return widths.find((width) => binStarts(width, first, last).length <= MOST_BINS) ?? utcYear;
}

function binStarts(interval: TimeInterval, first: number, last: number): Date[] {
  return interval.range(interval.floor(dateOf(first)), new Date(dateOf(last).getTime() + 1));
}

function countByBin(index: CaseIndex, among: StatementSet, starts: readonly Date[]): number[] {
  const firstDays = starts.map((start) => start.getTime() / MILLISECONDS_A_DAY);
  const counts = starts.map(() => 0);
  index.firstDays.forEach((day, place) => {
    if (Number.isNaN(day) || !hasPlace(among, place)) return;
    const at = bisectRight(firstDays, day) - 1;
    counts[at] = (counts[at] ?? 0) + 1;
  });
  return counts;
}

function countUndated(index: CaseIndex, among: StatementSet): number {
  return index.firstDays.reduce(
    (count, day, place) => count + (Number.isNaN(day) && hasPlace(among, place) ? 1 : 0),
    0,
  );
}

function dateBin(interval: TimeInterval, start: Date, count: number): DateBin {
  const next = interval.offset(start, 1);
  return { from: isoDay(start), to: isoDay(new Date(next.getTime() - MILLISECONDS_A_DAY)), count };
}

function dateOf(day: number): Date {
  return new Date(day * MILLISECONDS_A_DAY);
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
