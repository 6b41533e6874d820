import { type Extent, dateTime, plainDate, vagueDate } from "./edtfExtent.ts";
import { dayOfTime } from "./isoDay.ts";

/** First and last day that a date may mean, both counted in days since 1970-01-01. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

/** No date is longer; an interval of two days with times and zones has 51 letters. */
const LONGEST = 100;
/** So many dates are kept in mind; a case has far fewer that differ. */
const MOST_KNOWN = 10_000;
const spans = new Map<string, DaySpan | null>();

/**
 * The days that an EDTF date of level 0 or 1 covers, or null if the text is no such date or names a year of more than four
 * figures. "2022-08" is the whole month; "2018-08/2022-08" runs from the first day of the one to the last of the other.
 * An open end ("2022-08/..") counts as the day it starts. Source: Library of Congress, EDTF specification, 2019.
 */
export function daySpan(text: string): DaySpan | null {
  const known = spans.get(text);
  if (known !== undefined) return known;
  const span = readSpan(text);
  if (spans.size >= MOST_KNOWN) spans.clear();
  spans.set(text, span);
  return span;
}

/** The same, but an open end has no day: it reaches on for ever. */
export function reachOf(text: string): DaySpan | null {
  const span = daySpan(text);
  if (span === null || !text.includes("..")) return span;
  return {
    first: text.startsWith("../") ? Number.NEGATIVE_INFINITY : span.first,
    last: text.endsWith("/..") ? Number.POSITIVE_INFINITY : span.last,
  };
}

/** The first day that a date may name, that of the year -9999, and the last, that of the year 9999. */
export const EARLIEST = dayOfTime(new Date(0).setUTCFullYear(-9999, 0, 1));
const LATEST = dayOfTime(Date.UTC(9999, 11, 31));

function readSpan(text: string): DaySpan | null {
  if (text.length > LONGEST) return null;
  const [from = "", to, ...more] = text.split("/");
  if (to !== undefined) return more.length > 0 ? null : intervalSpan(endOf(from), endOf(to));
  const extent = plainDate(text) ?? dateTime(text) ?? vagueDate(text);
  return extent === null ? null : spanOf(extent.begin, extent.end - 1);
}

/** An end that is open or not known. */
const OPEN: Extent = { begin: Number.NaN, end: Number.NaN };

function endOf(text: string): Extent | null {
  return text === "" || text === ".." ? OPEN : (plainDate(text) ?? dateTime(text));
}

function intervalSpan(from: Extent | null, to: Extent | null): DaySpan | null {
  if (from === null || to === null || from.begin >= to.begin) return null;
  return spanOf(from.begin, to.end - 1);
}

/** Where one end is not known, the other counts for both. A zone may lead out of the years that a date may name. */
function spanOf(begin: number, end: number): DaySpan | null {
  const first = dayOfTime(Number.isNaN(begin) ? end : begin);
  const last = dayOfTime(Number.isNaN(end) ? begin : end);
  return first >= EARLIEST && last <= LATEST ? { first, last } : null;
}
