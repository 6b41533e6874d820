import { type CaseIndex, FACET_NAMES, type FacetName, type FacetValues } from "../case/caseIndex.ts";
import type { PropositionId } from "../case/proposition.ts";
import { STANCES, type StanceCounts } from "../case/statement.ts";
import { type StatementSet, emptySet, intersection, sharedSize, setSize } from "../case/statementSet.ts";
import { type PartSets, intersectParts } from "./applyFilter.ts";
import type { FilterPart } from "./filter.ts";

/** For each value of each facet, how many statements would count if it alone were chosen there. */
export type FacetCounts = { readonly [Name in FacetName]: ReadonlyMap<FacetValues[Name], number> };

/** Counts every facet under all parts of the filter but the facet's own choice. */
export function countFacets(index: CaseIndex, parts: PartSets): FacetCounts {
  const counts = FACET_NAMES.map((name) => [
    name,
    countValues<unknown>(index.facets[name], intersectParts(index, parts, name)),
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

/** For each proposition its statements by stance, under all parts of the filter but the choice of propositions. */
export function countStances(index: CaseIndex, parts: PartSets): ReadonlyMap<PropositionId, StanceCounts> {
  const visible = intersectParts(index, parts, "proposition");
  const capacity = index.case.statements.length;
  const rows = [...index.facets.proposition].map(
    ([id, set]) => [id, stancesAmong(index, intersection(capacity, [set, visible]))] as const,
  );
  return new Map(rows);
}

/** How many of the given statements support, oppose, are mixed or abstain. */
export function stancesAmong(index: CaseIndex, among: StatementSet): StanceCounts {
  const none = emptySet(index.case.statements.length);
  const counts = STANCES.map((stance) => [
    stance,
    sharedSize(index.facets.stance.get(stance) ?? none, among),
  ]);
  return Object.fromEntries(counts) as StanceCounts;
}

/** A part of the filter, and how many statements would count if it alone were loosened. */
interface Loosening {
  readonly part: FilterPart;
  readonly count: number;
}

/** The active parts whose loosening would let statements through, that with most of them first. */
export function loosenings(index: CaseIndex, parts: PartSets): readonly Loosening[] {
  return [...parts.keys()]
    .map((part) => ({ part, count: setSize(intersectParts(index, parts, part)) }))
    .filter(({ count }) => count > 0)
    .toSorted((left, right) => right.count - left.count);
}
