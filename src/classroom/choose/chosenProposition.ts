import { useMemo } from "react";
import type { CaseIndex } from "../../case/caseIndex.ts";
import type { Proposition, PropositionId } from "../../case/proposition.ts";
import type { Stance, StanceCounts } from "../../case/statement.ts";
import { typedPlacesIn } from "../../case/statementSet.ts";
import { stancesAmong } from "../../filter/countFacets.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { memoizeLast } from "../../store/memoizeLast.ts";
import { setOn } from "./saidInCase.ts";

/**
 * The proposition that splits the actors most: the one whose smaller side, of those for and those against, is the
 * largest; of equals the last in the case's order, since a case begins with what happened, which evidence settles, and
 * goes on to what should be done, which a class can discuss. Null where nobody is against what another is for. The last case's is kept.
 */
export const splittingProposition = memoizeLast((index: CaseIndex): PropositionId | null => {
  const sizes = smallerSides(index);
  const largest = Math.max(0, ...sizes.values());
  return largest === 0 ? null : ([...sizes].findLast(([, size]) => size === largest)?.[0] ?? null);
});

/** For each proposition, in the case's order, how many actors are on the side that fewer take. */
function smallerSides(index: CaseIndex): ReadonlyMap<PropositionId, number> {
  return new Map(index.case.propositions.map(({ id }) => [id, smallerSide(index, id)]));
}

function smallerSide(index: CaseIndex, proposition: PropositionId): number {
  const taken = [...stancesTaken(index, proposition).values()];
  const countOf = (stance: Stance) => {
    const code = index.columns.stance.values.indexOf(stance);
    return code < 0 ? 0 : taken.filter((one) => one === code).length;
  };
  return Math.min(countOf("support"), countOf("oppose"));
}

/** Stands for one who takes several stances, which is on no side. */
const SEVERAL = -1;

/** The stance of each actor who speaks on a proposition. In numbers, since in a large case these are very many. */
function stancesTaken(index: CaseIndex, proposition: PropositionId): ReadonlyMap<number, number> {
  const [speakers, stances] = [index.speakers.codes, index.columns.stance.codes];
  const taken = new Map<number, number>();
  for (const place of typedPlacesIn(setOn(index, proposition))) {
    const [actor, stance] = [speakers[place] ?? 0, stances[place] ?? 0];
    taken.set(actor, (taken.get(actor) ?? stance) === stance ? stance : SEVERAL);
  }
  return taken;
}

/** How many statements of the whole case take each stance on a proposition. */
export function stancesOn(index: CaseIndex, proposition: PropositionId): StanceCounts {
  return stancesAmong(index, setOn(index, proposition));
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
