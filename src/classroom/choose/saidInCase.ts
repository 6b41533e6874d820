import type { ActorId } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import type { PropositionId } from "../../case/proposition.ts";
import type { Statement } from "../../case/statement.ts";
import { emptySet, placesIn, setWhere, type StatementSet } from "../../case/statementSet.ts";

/** The statements of a case, in which nothing is counted as one, on a proposition, in the case's order; found without a look at any other. */
export function statementsOn(index: CaseIndex, proposition: PropositionId): readonly Statement[] {
  return statementsIn(index, setOn(index, proposition));
}

/** The same as a set. */
export function setOn({ case: { statements }, facets }: CaseIndex, proposition: PropositionId): StatementSet {
  return facets.proposition.get(proposition) ?? emptySet(statements.length);
}

/** The statements of an actor, in the case's order; found without a look at any other. */
export function statementsOf(index: CaseIndex, actor: ActorId): readonly Statement[] {
  const { values, codes } = index.speakers;
  const code = values.indexOf(actor);
  return statementsIn(
    index,
    setWhere(codes.length, (place) => codes[place] === code),
  );
}

function statementsIn({ case: { statements } }: CaseIndex, among: StatementSet): readonly Statement[] {
  return placesIn(among).flatMap((place) => statements[place] ?? []);
}
