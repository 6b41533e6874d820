import type { CaseIndex } from "./caseIndex.ts";
import { type DaySpan, daySpan } from "./daySpan.ts";

const known = new WeakMap<CaseIndex, DaySpan | null>();

/**
 * The days from the first that a statement of the case may mean to the last; null where no statement gives a date. What
 * was said in a year that still ran when the case was closed was said before that. Worked out once for a case.
 */
export function dateExtent(index: CaseIndex): DaySpan | null {
  const found = known.get(index);
  if (found !== undefined) return found;
  const extent = extentOf(index);
  known.set(index, extent);
  return extent;
}

function extentOf({ firstDays, lastDays, case: { asOf } }: CaseIndex): DaySpan | null {
  const [first, lastBegin] = [least(firstDays, 1), -least(firstDays, -1)];
  if (first === Number.POSITIVE_INFINITY) return null;
  const lastEnd = -least(lastDays, -1);
  const closed = daySpan(asOf)?.last ?? lastEnd;
  return { first, last: Math.max(lastBegin, Math.min(lastEnd, closed)) };
}

/** The least of the days that are known, each times a sign; infinity where none is. */
function least(days: Float64Array, sign: 1 | -1): number {
  let found = Number.POSITIVE_INFINITY;
  for (const day of days) if (sign * day < found) found = sign * day;
  return found;
}
