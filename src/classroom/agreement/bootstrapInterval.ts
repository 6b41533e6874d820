import { quantileSorted } from "d3";
import type { Coefficient } from "./agreement.ts";

/** Fewer items than these give no interval worth showing. */
export const FEWEST_TO_RESAMPLE = 10;
const RESAMPLES = 1000;

/** Between which values 95 of 100 resamples lie, and how many could not be measured and are left out. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly resamples: number;
  readonly leftOut: number;
}

/**
 * How much a measure depends on which items were taken: it is measured again on 1,000 draws of as many items, with
 * repetition, by the random numbers given. Null for under 10 items, or where no draw can be measured. Source: Efron and
 * Tibshirani 1993, An Introduction to the Bootstrap, ch. 13 (percentile interval).
 */
export function bootstrapInterval<Item>(
  items: readonly Item[],
  measure: (items: readonly Item[]) => Coefficient,
  random: () => number,
): Interval | null {
  if (items.length < FEWEST_TO_RESAMPLE) return null;
  const anyItem = () => items[Math.floor(random() * items.length)] as Item;
  const draw = () => items.map(anyItem);
  const results = Array.from({ length: RESAMPLES }, () => measure(draw()));
  const values = results.flatMap((result) => (result.kind === "number" ? [result.value] : []));
  const sorted = values.toSorted((one, other) => one - other);
  const [low, high] = [quantileSorted(sorted, 0.025), quantileSorted(sorted, 0.975)];
  if (low === undefined || high === undefined) return null;
  return { low, high, resamples: RESAMPLES, leftOut: RESAMPLES - values.length };
}
