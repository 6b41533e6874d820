import { type CaseIndex, type FacetName, type FacetValues, facetNames } from "../case/caseIndex.ts";
import type { PropositionId } from "../case/proposition.ts";
import { type Column, countCodes } from "../case/column.ts";
import { STANCES, type Stance, type StanceCounts } from "../case/statement.ts";
import { type Steps, finished } from "../case/steps/steps.ts";
import { type StatementSet, typedPlacesIn } from "../case/statementSet.ts";
import { type PartSets, intersectParts } from "./applyFilter.ts";

/** For each value of each facet, how many statements would count if it alone were chosen there. */
export type FacetCounts = { readonly [Name in FacetName]: ReadonlyMap<FacetValues[Name], number> };

/** Counts every facet under all parts of the filter but the facet's own choice; facets without one in one pass each. */
export function countFacets(index: CaseIndex, parts: PartSets): FacetCounts {
  return finished(facetCountSteps(index, parts));
}

/** The same step by step: a facet in each. */
export function* facetCountSteps(index: CaseIndex, parts: PartSets): Steps<FacetCounts> {
  const passing = typedPlacesIn(intersectParts(index, parts));
  const counts: (readonly [FacetName, ReadonlyMap<unknown, number>])[] = [];
  for (const name of facetNames(index)) {
    yield;
    const column: Column<unknown> | undefined = index.columns[name];
    if (column === undefined) continue;
    const among = parts.has(name) ? typedPlacesIn(intersectParts(index, parts, name)) : passing;
    counts.push([name, countValues(column, among)]);
  }
  return Object.fromEntries(counts) as FacetCounts;
}

/** How many of the statements at the given places have each value. */
function countValues<Value>(column: Column<Value>, places: Int32Array): ReadonlyMap<Value, number> {
  const counts = countCodes(column, places);
  return new Map(column.values.map((value, at) => [value, counts[at] ?? 0]));
}

/** For each proposition its statements by stance, under all parts of the filter but the choice of propositions. */
export function countStances(index: CaseIndex, parts: PartSets): ReadonlyMap<PropositionId, StanceCounts> {
  const { proposition, stance } = index.columns;
  const width = stance.values.length;
  const counts = new Uint32Array(proposition.values.length * width);
  for (const place of typedPlacesIn(intersectParts(index, parts, "proposition"))) {
    const at = (proposition.codes[place] ?? 0) * width + (stance.codes[place] ?? 0);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  const rows = proposition.values.map(
    (id, row) => [id, stanceCounts(stance, counts.subarray(row * width, (row + 1) * width))] as const,
  );
  return new Map(rows);
}

/** How many of the given statements support, oppose, are mixed or abstain. */
export function stancesAmong({ columns }: CaseIndex, among: StatementSet): StanceCounts {
  return stanceCounts(columns.stance, countCodes(columns.stance, typedPlacesIn(among)));
}

function stanceCounts({ values }: Column<Stance>, counts: Uint32Array): StanceCounts {
  const given = values.map((stance, at) => [stance, counts[at] ?? 0]);
  return { ...NO_STANCES, ...Object.fromEntries(given) };
}

const NO_STANCES = Object.fromEntries(STANCES.map((stance) => [stance, 0])) as StanceCounts;
