import { type TimeInterval, bisectRight, max, min, utcDay, utcMonth, utcYear } from "d3";
import type { CaseIndex } from "../case/caseIndex.ts";
import { type Column, countCodes } from "../case/column.ts";
import { type StatementSet, typedPlacesIn } from "../case/statementSet.ts";

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
  const { interval, column } = datesOf(index);
  const counts = countCodes(column, typedPlacesIn(among));
  return {
    bins: column.values.map((start, at) => dateBin(interval, start, counts[at] ?? 0)),
    undated: counts.at(-1) ?? 0,
  };
}

/** In which bin each statement begins; those without a date in none. */
interface Dates {
  readonly interval: TimeInterval;
  readonly column: Column<Date>;
}

const knownDates = new WeakMap<CaseIndex, Dates>();

function datesOf(index: CaseIndex): Dates {
  const dates = knownDates.get(index) ?? sortIntoBins(index.firstDays);
  knownDates.set(index, dates);
  return dates;
}

function sortIntoBins(days: Float64Array): Dates {
  const [first, last] = [min(days), max(days)];
  if (first === undefined || last === undefined)
    return { interval: utcDay, column: { values: [], codes: new Int32Array(days.length) } };
  const interval = widthFor(first, last);
  const values = binStarts(interval, first, last);
  const starts = values.map((start) => start.getTime() / MILLISECONDS_A_DAY);
  const codes = Int32Array.from(days, (day) =>
    Number.isNaN(day) ? starts.length : bisectRight(starts, day) - 1,
  );
  return { interval, column: { values, codes } };
}

function widthFor(first: number, last: number): TimeInterval {
  const quarter = utcMonth.every(3) ?? utcMonth;
  const widths = [utcDay, utcMonth, quarter];
  return widths.find((width) => binStarts(width, first, last).length <= MOST_BINS) ?? utcYear;
}

function binStarts(interval: TimeInterval, first: number, last: number): Date[] {
  return interval.range(interval.floor(dateOf(first)), new Date(dateOf(last).getTime() + 1));
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
