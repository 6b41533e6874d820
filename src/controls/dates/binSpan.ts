import { daySpan } from "../../case/daySpan.ts";

/** A stretch of time to be picked; with its place from 0 to 1, unless all bars are of one width. */
export interface BrushBin {
  readonly from: string;
  readonly to: string;
  readonly place?: { readonly start: number; readonly end: number };
}

/** Neighbouring bars of a histogram, both ends included. */
export interface BinSpan {
  readonly first: number;
  readonly last: number;
}

/** First and last day that count; null for no bound. */
export interface DateBounds {
  readonly from: string | null;
  readonly to: string | null;
}

/** The bar at a place, from 0 at the start of the histogram to 1 at its end; places outside meet the outermost bar. */
export function binAt(place: number, bins: readonly BrushBin[]): number {
  const at = bins.findIndex((_, other) => place < endOf(bins, other));
  return at < 0 ? bins.length - 1 : at;
}

/** The places of bounds, from 0 to 1 and to the day; an open side at the end. Null where no bar is within them. */
export function placeOfBounds(bins: readonly BrushBin[], bounds: DateBounds) {
  const span = spanWithin(bins, bounds);
  if (span === null) return null;
  return {
    start: startOf(bins, span.first) + shareBefore(bins[span.first], bounds.from) * widthOf(bins, span.first),
    end: endOf(bins, span.last) - shareAfter(bins[span.last], bounds.to) * widthOf(bins, span.last),
  };
}

function shareBefore(bin: BrushBin | undefined, from: string | null): number {
  if (bin === undefined || from === null) return 0;
  return Math.max(0, daysFrom(bin.from, from)) / (daysFrom(bin.from, bin.to) + 1);
}

function shareAfter(bin: BrushBin | undefined, to: string | null): number {
  if (bin === undefined || to === null) return 0;
  return Math.max(0, daysFrom(to, bin.to)) / (daysFrom(bin.from, bin.to) + 1);
}

function daysFrom(first: string, last: string): number {
  return (daySpan(last)?.first ?? 0) - (daySpan(first)?.first ?? 0);
}

function widthOf(bins: readonly BrushBin[], at: number): number {
  return endOf(bins, at) - startOf(bins, at);
}

function startOf(bins: readonly BrushBin[], at: number): number {
  return bins[at]?.place?.start ?? at / bins.length;
}

function endOf(bins: readonly BrushBin[], at: number): number {
  return bins[at]?.place?.end ?? (at + 1) / bins.length;
}

export function spanBetween(one: number, other: number): BinSpan {
  return { first: Math.min(one, other), last: Math.max(one, other) };
}

/** The bars that the bounds touch; null where there is no bound, or none of the bars lies within. */
export function spanWithin(bins: readonly BrushBin[], { from, to }: DateBounds): BinSpan | null {
  if (from === null && to === null) return null;
  const first = bins.findIndex((bin) => from === null || bin.to >= from);
  const last = bins.findLastIndex((bin) => to === null || bin.from <= to);
  return first < 0 || last < first ? null : { first, last };
}

/** The days from the first of the span's bars to the last; no bounds for no span. */
export function boundsOf(bins: readonly BrushBin[], span: BinSpan | null): DateBounds {
  if (span === null) return { from: null, to: null };
  return { from: bins[span.first]?.from ?? null, to: bins[span.last]?.to ?? null };
}

/**
 * The bar that stays while the pointer draws: the far end of the span if one of its ends was grabbed, otherwise the bar
 * where the pointer came down. `reach` is how near an end counts as grabbing it, in the same measure as the place.
 */
export function anchorFor(
  place: number,
  span: BinSpan | null,
  bins: readonly BrushBin[],
  reach: number,
): number {
  if (span === null) return binAt(place, bins);
  const toStart = Math.abs(place - startOf(bins, span.first));
  const toEnd = Math.abs(place - endOf(bins, span.last));
  if (Math.min(toStart, toEnd) > reach) return binAt(place, bins);
  return toStart < toEnd ? span.last : span.first;
}

export function isSameSpan(left: BinSpan | null, right: BinSpan | null): boolean {
  return left?.first === right?.first && left?.last === right?.last;
}
