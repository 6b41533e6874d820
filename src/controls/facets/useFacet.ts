import { useCallback, useMemo } from "react";
import type { FacetName, FacetValues } from "../../case/caseIndex.ts";
import { chosenIn } from "../../filter/filter.ts";
import { useExplorer, useExplorerLater } from "../../store/ExplorerContext.tsx";
import { selectFacetCounts } from "../../store/facets/facetSelectors.ts";

interface UsedFacet<Value> {
  readonly rows: readonly FacetRow<Value>[];
  readonly toggle: (value: Value) => void;
}

/** Of an attribute that the case does not have. */
const NONE = new Map<never, number>();

/** The rows of a facet with live counts, a moment after what is chosen, and the way to choose one of them or no longer. */
export function useFacet<Name extends FacetName>(name: Name): UsedFacet<FacetValues[Name]> {
  const counts = (useExplorerLater(selectFacetCounts)[name] ?? NONE) as ReadonlyMap<
    FacetValues[Name],
    number
  >;
  const chosen = chosenIn(
    useExplorer((state) => state.filter),
    name,
  );
  const toggle = useExplorer((state) => state.toggle);
  return {
    rows: useMemo(() => facetRows(counts, chosen), [counts, chosen]),
    toggle: useCallback((value) => toggle(name, value), [toggle, name]),
  };
}

/** A value of a facet as its control shows it. */
export interface FacetRow<Value> {
  readonly value: Value;
  readonly count: number;
  readonly isChosen: boolean;
}

/** One row for each value that the case has, in the case's order; a value without a statement left keeps its row. */
function facetRows<Value>(
  counts: ReadonlyMap<Value, number>,
  chosen: readonly Value[],
): readonly FacetRow<Value>[] {
  return [...counts].map(([value, count]) => ({ value, count, isChosen: chosen.includes(value) }));
}
