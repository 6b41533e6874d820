/** A value of a facet as its control shows it. */
export interface FacetRow<Value> {
  readonly value: Value;
  readonly count: number;
  readonly isChosen: boolean;
}

/** One row for each value that the case has, in the case's order; a value without a statement left keeps its row. */
export function facetRows<Value>(
  counts: ReadonlyMap<Value, number>,
  chosen: readonly Value[],
): readonly FacetRow<Value>[] {
  return [...counts].map(([value, count]) => ({ value, count, isChosen: chosen.includes(value) }));
}
