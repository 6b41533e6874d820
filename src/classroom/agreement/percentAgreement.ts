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
