import type { CaseIndex } from "../../case/caseIndex.ts";
import type { PropositionId } from "../../case/proposition.ts";
import { emptySet } from "../../case/statementSet.ts";
import { type StanceCounts, stancesAmong } from "../../filter/countFacets.ts";

/** How many statements of the whole case take each stance on a proposition. */
export function stancesOn(index: CaseIndex, proposition: PropositionId): StanceCounts {
  const on = index.facets.proposition.get(proposition);
  return stancesAmong(index, on ?? emptySet(index.case.statements.length));
}
