import { type CaseIndex, FACET_NAMES, type FacetName, type FacetValues } from "../case/caseIndex.ts";
import { type StatementSet, sharedSize } from "../case/statementSet.ts";
import { type PartSets, meetParts } from "./applyFilter.ts";

/** For each value of each facet, how many statements would count if it alone were chosen there. */
export type FacetCounts = { readonly [Name in FacetName]: ReadonlyMap<FacetValues[Name], number> };

/** Counts every facet under all parts of the filter but the facet's own choice. */
export function countFacets(index: CaseIndex, parts: PartSets): FacetCounts {
  const counts = FACET_NAMES.map((name) => [
    name,
    countValues<unknown>(index.facets[name], meetParts(index, parts, name)),
  ]);
  return Object.fromEntries(counts) as FacetCounts;
}

/** How many of the given statements have each value. */
export function countValues<Value>(
  sets: ReadonlyMap<Value, StatementSet>,
  among: StatementSet,
): ReadonlyMap<Value, number> {
  return new Map([...sets].map(([value, set]) => [value, sharedSize(set, among)]));
}
