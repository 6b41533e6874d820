import { useMemo } from "react";
import type { CaseIndex } from "../../case/caseIndex.ts";
import type { Proposition, PropositionId } from "../../case/proposition.ts";
import type { Stance, StanceCounts } from "../../case/statement.ts";
import { emptySet, intersection } from "../../case/statementSet.ts";
import { stancesAmong } from "../../filter/countFacets.ts";
import { type Position, positions } from "../../network/position.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";

/**
 * The proposition that splits the actors most: the one whose smaller side, of those for and those against, is the
 * largest; of equals the last in the case's order, since a case begins with what happened, which evidence settles, and
 * goes on to what should be done, which a class can discuss. Null where nobody is against what another is for.
 */
export function splittingProposition(index: CaseIndex): PropositionId | null {
  const sizes = smallerSides(index);
  const largest = Math.max(0, ...sizes.values());
  return largest === 0 ? null : ([...sizes].findLast(([, size]) => size === largest)?.[0] ?? null);
}

/** For each proposition, in the case's order, how many actors are on the side that fewer take. */
function smallerSides(index: CaseIndex): ReadonlyMap<PropositionId, number> {
  const all = positions(index, intersection(index.case.statements.length, []));
  return new Map(index.case.propositions.map(({ id }) => [id, smallerSide(all, id)]));
}

function smallerSide(all: readonly Position[], proposition: PropositionId): number {
  const countOf = (stance: Stance) =>
    all.filter((position) => position.proposition === proposition && position.stance === stance).length;
  return Math.min(countOf("support"), countOf("oppose"));
}

/** How many statements of the whole case take each stance on a proposition. */
export function stancesOn(index: CaseIndex, proposition: PropositionId): StanceCounts {
  const on = index.facets.proposition.get(proposition);
  return stancesAmong(index, on ?? emptySet(index.case.statements.length));
}

/** The proposition that sheets are about: the one that the filter names, if it names one, else the one that splits the actors most. */
export function useChosenProposition(): Proposition | undefined {
  const index = useExplorer((state) => state.index);
  const filtered = useExplorer(({ filter }) => filter.proposition);
  return useMemo(() => {
    const [only, ...others] = filtered;
    const id = only === undefined || others.length > 0 ? splittingProposition(index) : only;
    return id === null ? undefined : index.propositions.get(id);
  }, [index, filtered]);
}
