import { type Coefficient, coefficient } from "./coefficient.ts";

/** How far apart two values are: only whether they differ, by rank, or by their difference. */
export type Metric = "nominal" | "ordinal" | "interval";

/** The values that the coders gave to one item; null where one gave none. */
export type Unit = readonly (number | null)[];

/**
 * How far any number of coders agree beyond chance, with missing values: 1 − D_o / D_e over the pairs of values that
 * different coders gave to the same item. Not defined where nothing pairs or one category is used. Source: Krippendorff
 * 2011, Computing Krippendorff's Alpha-Reliability.
 */
export function krippendorffsAlpha(units: readonly Unit[], metric: Metric): Coefficient {
  const pairable = units.map(valuesOf).filter((values) => values.length >= 2);
  const counts = countsOf(pairable.flat());
  const total = pairable.flat().length;
  if (total === 0) return { kind: "undefined", why: "nothing" };
  const apart = distance(metric, counts);
  const observed = pairable.reduce(
    (sum, values) => sum + pairSum(countsOf(values), apart) / (values.length - 1),
    0,
  );
  return coefficient(observed * (total - 1), pairSum(counts, apart));
}

/** The values of an item that were given. */
export function valuesOf(unit: Unit): readonly number[] {
  return unit.filter((value) => value !== null);
}

type Distance = (one: number, other: number) => number;
type Counts = readonly (readonly [value: number, count: number])[];

/** How often each value was given, in the order of the values. */
function countsOf(values: readonly number[]): Counts {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([one], [other]) => one - other);
}

/** The distances of all ordered pairs of the values, summed; equal values are no distance apart. */
function pairSum(counts: Counts, apart: Distance): number {
  return counts.reduce(
    (sum, [one, many]) =>
      counts.reduce((below, [other, more]) => below + many * more * apart(one, other), sum),
    0,
  );
}

/** The squared distance of two values; by rank it is made of how many values lie from the one to the other. */
function distance(metric: Metric, counts: Counts): Distance {
  switch (metric) {
    case "nominal":
      return (one, other) => Number(one !== other);
    case "interval":
      return (one, other) => (one - other) ** 2;
    case "ordinal":
      return (one, other) => (rankOf(counts, one) - rankOf(counts, other)) ** 2;
  }
}

/** The middle of the places that equal values share when all are put in order. */
function rankOf(counts: Counts, value: number): number {
  return counts.reduce((rank, [other, count]) => {
    if (other > value) return rank;
    return rank + (other === value ? count / 2 : count);
  }, 0);
}
