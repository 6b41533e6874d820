import { type Coefficient, coefficient } from "./agreement.ts";

/** How far apart two values are: only whether they differ, by rank, or by their difference. */
export type Metric = "nominal" | "ordinal" | "interval";

/** The values that the coders gave to one item; null where one gave none. */
export type Unit = readonly (number | null)[];

/** How often each value was given to one item. */
export type ValueCounts = ReadonlyMap<number, number>;

/**
 * How far any number of coders agree beyond chance, with missing values: 1 − D_o / D_e over the pairs of values that
 * different coders gave to the same item. Not defined where nothing pairs or one category is used. Source: Krippendorff
 * 2011, Computing Krippendorff's Alpha-Reliability.
 */
export function krippendorffsAlpha(units: readonly Unit[], metric: Metric): Coefficient {
  return alphaOfCounts(units.map(countUnitValues), metric);
}

/** The same from how often each value was given to each item, which is all that matters. */
export function alphaOfCounts(units: readonly ValueCounts[], metric: Metric): Coefficient {
  const pairable = units.filter((counts) => sizeOf(counts) >= 2);
  const all = mergedCounts(pairable);
  const total = sizeOf(all);
  if (total === 0) return { kind: "undefined", why: "nothing" };
  const apart = distance(metric, all);
  const observed = pairable.reduce((sum, counts) => sum + pairSum(counts, apart) / (sizeOf(counts) - 1), 0);
  return coefficient(observed * (total - 1), pairSum(all, apart));
}

export function countUnitValues(unit: Unit): ValueCounts {
  const counts = new Map<number, number>();
  for (const value of unit) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** How many values were given to an item. */
export function sizeOf(counts: ValueCounts): number {
  let size = 0;
  for (const count of counts.values()) size += count;
  return size;
}

function mergedCounts(units: readonly ValueCounts[]): ValueCounts {
  const all = new Map<number, number>();
  for (const unit of units) for (const [value, count] of unit) all.set(value, (all.get(value) ?? 0) + count);
  return all;
}

type Distance = (one: number, other: number) => number;

/** The distances of all ordered pairs of the values, summed; equal values are no distance apart. */
function pairSum(counts: ValueCounts, apart: Distance): number {
  let sum = 0;
  for (const [one, many] of counts)
    for (const [other, more] of counts) sum += many * more * apart(one, other);
  return sum;
}

/** The squared distance of two values; by rank it is made of how many values lie from the one to the other. */
function distance(metric: Metric, counts: ValueCounts): Distance {
  switch (metric) {
    case "nominal":
      return (one, other) => Number(one !== other);
    case "interval":
      return (one, other) => (one - other) ** 2;
    case "ordinal": {
      const ranks = new Map([...counts.keys()].map((value) => [value, rankOf(counts, value)]));
      return (one, other) => ((ranks.get(one) ?? 0) - (ranks.get(other) ?? 0)) ** 2;
    }
  }
}

/** The middle of the places that equal values share when all are put in order. */
function rankOf(counts: ValueCounts, value: number): number {
  let rank = 0;
  for (const [other, count] of counts) if (other <= value) rank += other === value ? count / 2 : count;
  return rank;
}
