import type { FacetName, FacetValues } from "../../case/caseIndex.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { selectFacetCounts } from "../../store/selectors.ts";
import { type FacetRow, facetRows } from "./facetRows.ts";

interface UsedFacet<Value> {
  readonly rows: readonly FacetRow<Value>[];
  readonly toggle: (value: Value) => void;
}

/** The rows of a facet with live counts, and the way to choose one of them or no longer. */
export function useFacet<Name extends FacetName>(name: Name): UsedFacet<FacetValues[Name]> {
  const counts = useExplorer((state) => selectFacetCounts(state)[name]);
  const chosen = useExplorer((state) => state.filter[name] as readonly FacetValues[Name][]);
  const toggle = useExplorer((state) => state.toggle);
  return {
    rows: facetRows(counts, chosen),
    toggle: (value) => toggle(name, value),
  };
}
