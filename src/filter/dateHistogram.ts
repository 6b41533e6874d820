import { type TimeInterval, bisectRight, utcDay, utcMonth, utcYear } from "d3";
import type { CaseIndex } from "../case/caseIndex.ts";
import { type Steps, eachPlace, finished } from "../case/steps/steps.ts";
import { type Column, countCodes } from "../case/column.ts";
import { dateOfDay, dayOfDate, isoDay } from "../case/isoDay.ts";
import { EARLIEST } from "../case/daySpan.ts";
import { type StatementSet, typedPlacesIn } from "../case/statementSet.ts";

/** More bars than this cannot be told apart in the width of a panel. */
const MOST_BINS = 60;

/** The statements whose date begins from one day up to another, both included, as YYYY-MM-DD. */
export interface DateBin {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

export interface DateHistogram {
  /** Bins without a gap over all dates of the case, from a day to a thousand years wide; none if no statement has a date. */
  readonly bins: readonly DateBin[];
  readonly undated: number;
}

/** How the given statements lie in time. The bins depend on the case alone, so that filtering never moves them. */
export function dateHistogram(index: CaseIndex, among: StatementSet): DateHistogram {
  const { interval, column } = finished(dateSteps(index));
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

/** Works out step by step which dates the bins are of, for who asks next. */
export function* dateSteps(index: CaseIndex): Steps<Dates> {
  const dates = knownDates.get(index) ?? (yield* sortIntoBins(index.firstDays));
  knownDates.set(index, dates);
  return dates;
}

function* sortIntoBins(days: Float64Array): Steps<Dates> {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  yield* eachPlace(days.length, (place) => {
    const day = days[place] ?? Number.NaN;
    if (day < first) first = day;
    if (day > last) last = day;
  });
  const codes = new Int32Array(days.length);
  if (first > last) return { interval: utcDay, column: { values: [], codes } };
  const interval = widthFor(first, last);
  const values = binStarts(interval, first, last);
  const starts = values.map(dayOfDate);
  yield* eachPlace(days.length, (place) => {
    const day = days[place] ?? Number.NaN;
    codes[place] = Number.isNaN(day) ? starts.length : bisectRight(starts, day) - 1;
  });
  return { interval, column: { values, codes } };
}

/** How wide bins may be, and how many days the shortest of each has. */
const WIDTHS: readonly (readonly [interval: TimeInterval | null, days: number])[] = [
  [utcDay, 1],
  [utcMonth, 28],
  [utcMonth.every(3), 90],
  [utcYear, 365],
  [utcYear.every(10), 3652],
  [utcYear.every(100), 36_524],
];
const WIDEST = utcYear.every(1000) ?? utcYear;

/** The finest width with few enough bins. They are counted only where a rough guess says that they are not far too many. */
function widthFor(first: number, last: number): TimeInterval {
  const fine = WIDTHS.find(
    ([interval, days]) =>
      interval !== null &&
      (last - first) / days <= 2 * MOST_BINS &&
      binStarts(interval, first, last).length <= MOST_BINS,
  );
  return fine?.[0] ?? WIDEST;
}

function binStarts(interval: TimeInterval, first: number, last: number): Date[] {
  return interval.range(interval.floor(dateOfDay(first)), new Date(dateOfDay(last).getTime() + 1));
}

function dateBin(interval: TimeInterval, start: Date, count: number): DateBin {
  const [first, next] = [dayOfDate(start), dayOfDate(interval.offset(start, 1))];
  return { from: isoDay(Math.max(first, EARLIEST)), to: isoDay(next - 1), count };
}
