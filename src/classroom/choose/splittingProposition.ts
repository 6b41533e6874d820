import type { CaseIndex } from "../../case/caseIndex.ts";
import type { PropositionId } from "../../case/proposition.ts";
import type { Stance } from "../../case/statement.ts";
import { meet } from "../../case/statementSet.ts";
import { type Position, positions } from "../../network/position.ts";

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

/** For each proposition, in the case's order, how many actors stand on the side that fewer take. */
function smallerSides(index: CaseIndex): ReadonlyMap<PropositionId, number> {
  const all = positions(index, meet(index.case.statements.length, []));
  return new Map(index.case.propositions.map(({ id }) => [id, smallerSide(all, id)]));
}

function smallerSide(all: readonly Position[], proposition: PropositionId): number {
  const countOf = (stance: Stance) =>
    all.filter((position) => position.proposition === proposition && position.stance === stance).length;
  return Math.min(countOf("support"), countOf("oppose"));
}
