import type { DateBin } from "../filter/dateHistogram.ts";

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
export function binAt(place: number, bins: readonly DateBin[]): number {
  return Math.min(Math.max(Math.floor(place * bins.length), 0), bins.length - 1);
}

export function spanBetween(one: number, other: number): BinSpan {
  return { first: Math.min(one, other), last: Math.max(one, other) };
}

/** The bars that the bounds touch; null where there is no bound, or none of the bars lies within. */
export function spanWithin(bins: readonly DateBin[], { from, to }: DateBounds): BinSpan | null {
  if (from === null && to === null) return null;
  const first = bins.findIndex((bin) => from === null || bin.to >= from);
  const last = bins.findLastIndex((bin) => to === null || bin.from <= to);
  return first < 0 || last < first ? null : { first, last };
}

/** The days from the first of the span's bars to the last; no bounds for no span. */
export function boundsOf(bins: readonly DateBin[], span: BinSpan | null): DateBounds {
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
  bins: readonly DateBin[],
  reach: number,
): number {
  if (span === null) return binAt(place, bins);
  const toStart = Math.abs(place - span.first / bins.length);
  const toEnd = Math.abs(place - (span.last + 1) / bins.length);
  if (Math.min(toStart, toEnd) > reach) return binAt(place, bins);
  return toStart < toEnd ? span.last : span.first;
}

export function isSameSpan(left: BinSpan | null, right: BinSpan | null): boolean {
  return left?.first === right?.first && left?.last === right?.last;
}
