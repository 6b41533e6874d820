import { type Coefficient, coefficient } from "./coefficient.ts";
import { type Pair, percentAgreement } from "./percentAgreement.ts";

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

function countsOf<Value>(values: readonly Value[]): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
