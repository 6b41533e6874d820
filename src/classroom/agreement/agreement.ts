/** A measure of agreement, or why there is none: nothing that two coders both coded, or a single category in use. */
export type Coefficient =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "undefined"; readonly why: "nothing" | "oneCategory" };

/** Below this many items a measure is so shaky that it is not shown. */
export const FEWEST_ITEMS = 5;

/** The measure, as one minus how much disagreement there is for each that chance would bring. */
export function coefficient(observed: number, expected: number): Coefficient {
  return expected === 0
    ? { kind: "undefined", why: "oneCategory" }
    : { kind: "number", value: 1 - observed / expected };
}

/** A value of one coder and one of the other for the same item. */
export type Pair<Value> = readonly [Value, Value];

/** The items that both have coded. */
export function codedByBoth<Value>(
  one: readonly (Value | null)[],
  other: readonly (Value | null)[],
): readonly Pair<Value>[] {
  return one.flatMap((value, at) => {
    const match = other[at] ?? null;
    return value === null || match === null ? [] : [[value, match] as const];
  });
}

/** The share of the items that got the same value twice; null if there are none. */
export function percentAgreement<Value>(pairs: readonly Pair<Value>[]): number | null {
  if (pairs.length === 0) return null;
  return pairs.filter(([one, other]) => one === other).length / pairs.length;
}

/**
 * How far two coders agree beyond chance: (p_o − p_e) / (1 − p_e), where p_e is what their own use of the categories
 * would bring by chance. Not defined if both use one and the same category only. Source: Cohen 1960, A Coefficient of
 * Agreement for Nominal Scales.
 */
export function cohensKappa<Value>(pairs: readonly Pair<Value>[]): Coefficient {
  const observed = percentAgreement(pairs);
  if (observed === null) return { kind: "undefined", why: "nothing" };
  const [ofOne, ofOther] = [countsOf(pairs.map(([one]) => one)), countsOf(pairs.map(([, other]) => other))];
  const products = [...ofOne].map(([value, count]) => count * (ofOther.get(value) ?? 0));
  // In whole numbers, so that chance of exactly one is found as such.
  const met = products.reduce((sum, product) => sum + product, 0);
  const all = pairs.length ** 2;
  return coefficient(1 - observed, (all - met) / all);
}

/** From this share of equal codes on a reader expects a measure that is high, and under that one it looks absurd. */
const NEARLY_ALL = 0.8;
const LOOKS_LOW = 0.667;

/**
 * Whether nearly all codes are equal and the measure is low all the same: nearly all chose one code, so that chance alone
 * would bring nearly as much. Source: Feinstein and Cicchetti 1990, High agreement but low kappa, Journal of Clinical
 * Epidemiology 43, 543.
 */
export function looksTooLow(share: number | null, measure: Coefficient): boolean {
  return share !== null && share >= NEARLY_ALL && measure.kind === "number" && measure.value < LOOKS_LOW;
}

function countsOf<Value>(values: readonly Value[]): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** What a value of alpha allows: to rely on the codes, to conclude with care, or neither. */
type ReliabilityBand = "reliable" | "tentative" | "unreliable";

/** The band of a value of alpha, taken with three decimals, as it is shown. Source: Krippendorff 2004, Content Analysis, ch. 11: .800 and .667. */
export function reliabilityBand(alpha: number): ReliabilityBand {
  const shown = Math.round(alpha * 1000) / 1000;
  if (shown >= 0.8) return "reliable";
  return shown >= 0.667 ? "tentative" : "unreliable";
}
