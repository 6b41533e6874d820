import parseEdtf from "edtf";
import * as v from "valibot";

/** First and last day that a date may mean, both counted in days since 1970-01-01. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

const MILLISECONDS_A_DAY = 86_400_000;
const spans = new Map<string, DaySpan | null>();

/**
 * The days that an EDTF date of level 0 or 1 covers, or null if the text is no such date.
 * "2022-08" is the whole month; "2018-08/2022-08" runs from the first day of the one to the last of the other.
 * An open end ("2022-08/..") counts as the day it starts. Source: Library of Congress, EDTF specification, 2019.
 */
export function daySpan(text: string): DaySpan | null {
  const known = spans.get(text);
  if (known !== undefined) return known;
  const span = readSpan(text);
  spans.set(text, span);
  return span;
}

/** Schema of a date in EDTF level 1. */
export const edtfDate = v.pipe(
  v.string(),
  v.check(
    (text) => daySpan(text) !== null,
    'is no EDTF date: use one like "2022-08-25", "2022-08" or "2018-08/2022-08"',
  ),
);

function readSpan(text: string): DaySpan | null {
  if (!hasRealDays(text)) return null;
  try {
    const date = parseEdtf(text, { level: 1 });
    const first = wholeDay(date.min);
    const last = wholeDay(date.max);
    return spanOf(first ?? last, last ?? first);
  } catch {
    return null;
  }
}

/** The library lets 31 February pass, so each full date is checked against the calendar. */
function hasRealDays(text: string): boolean {
  const fullDates = text.match(/\d{4}-\d{2}-\d{2}/g) ?? [];
  return fullDates.every((date) => {
    const time = Date.parse(`${date}T00:00:00Z`);
    return Number.isFinite(time) && new Date(time).toISOString().startsWith(date);
  });
}

function wholeDay(milliseconds: number | null | undefined): number | null {
  if (typeof milliseconds !== "number" || !Number.isFinite(milliseconds)) return null;
  return Math.floor(milliseconds / MILLISECONDS_A_DAY);
}

function spanOf(first: number | null, last: number | null): DaySpan | null {
  return first === null || last === null || last < first ? null : { first, last };
}
