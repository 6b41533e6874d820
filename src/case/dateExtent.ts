import type { CaseIndex } from "./caseIndex.ts";
import { type DaySpan, daySpan } from "./daySpan.ts";

/**
 * The days from the first that a statement of the case may mean to the last; null where no statement gives a date. What
 * was said in a year that still ran when the case was closed was said before that.
 */
export function dateExtent(index: CaseIndex): DaySpan | null {
  const begins = index.firstDays.filter((day) => !Number.isNaN(day));
  if (begins.length === 0) return null;
  const ends = index.lastDays
    .filter((day) => !Number.isNaN(day))
    .reduce((one, other) => Math.max(one, other));
  const closed = daySpan(index.case.asOf)?.last ?? ends;
  const last = begins.reduce((one, other) => Math.max(one, other), Math.min(ends, closed));
  return { first: begins.reduce((one, other) => Math.min(one, other)), last };
}
