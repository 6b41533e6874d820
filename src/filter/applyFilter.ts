import type { CaseIndex, FacetName } from "../case/caseIndex.ts";
import { countCodes } from "../case/column.ts";
import {
  type StatementSet,
  fullSet,
  intersection,
  setWhere,
  typedPlacesIn,
  union,
} from "../case/statementSet.ts";
import { type Filter, type FilterPart, activeParts, chosenIn } from "./filter.ts";
import { mendedSearch } from "./mendedSearch.ts";
import { statementsBetween } from "./statementsBetween.ts";

/** For each part of the filter that leaves something out, the statements that it lets through. */
export type PartSets = ReadonlyMap<FilterPart, StatementSet>;

/** The statements that count under the filter. */
export function applyFilter(index: CaseIndex, filter: Filter): StatementSet {
  return intersectParts(index, filterParts(index, filter));
}

/** What each active part of the filter lets through by itself, so that facets can leave out their own. */
export function filterParts(index: CaseIndex, filter: Filter): PartSets {
  return new Map(activeParts(filter).map((part) => [part, partSet(index, filter, part)]));
}

/** The statements that all parts let through, but for one part that is left aside. */
export function intersectParts(index: CaseIndex, parts: PartSets, leftAside?: FilterPart): StatementSet {
  const sets = [...parts].flatMap(([part, set]) => (part === leftAside ? [] : [set]));
  return intersection(index.case.statements.length, sets);
}

function partSet(index: CaseIndex, filter: Filter, part: FilterPart): StatementSet {
  if (part === "text") return mendedSearch(index, filter.text).found;
  if (part === "date") return statementsBetween(index, filter);
  if (part === "fewest") return statementsOfThoseWith(index, filter.fewest);
  return statementsWithValue(index, part, chosenIn(filter, part));
}

/** The statements of actors who make at least so many in the whole case, so that no other filter changes who they are. */
function statementsOfThoseWith({ speakers, case: { statements } }: CaseIndex, least: number): StatementSet {
  const counts = countCodes(speakers, typedPlacesIn(fullSet(statements.length)));
  return setWhere(statements.length, (place) => (counts[speakers.codes[place] ?? -1] ?? 0) >= least);
}

function statementsWithValue(index: CaseIndex, name: FacetName, chosen: readonly string[]): StatementSet {
  const sets = index.facets[name] as ReadonlyMap<string, StatementSet> | undefined;
  return union(
    index.case.statements.length,
    chosen.flatMap((value) => sets?.get(value) ?? []),
  );
}
