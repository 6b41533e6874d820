import type { ActorId } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import type { PropositionId } from "../../case/proposition.ts";
import type { StatementId } from "../../case/statement.ts";
import type { Cited } from "../../formats/citation/citation.ts";

type Params = Readonly<Record<string, string | undefined>>;

/** What the address has open and the case has, to be cited; pairs and everything else are a state of the case. */
export function openCited({ statements, actors, propositions }: CaseIndex, params: Params): Cited {
  const { statementId, actorId, propositionId, otherId, otherPropositionId } = params;
  if (statementId !== undefined && statements.has(statementId as StatementId))
    return { what: "statement", id: statementId as StatementId };
  const isPair = otherId !== undefined || otherPropositionId !== undefined;
  if (isPair || (actorId !== undefined && propositionId !== undefined)) return { what: "case" };
  if (actorId !== undefined && actors.has(actorId as ActorId))
    return { what: "actor", id: actorId as ActorId };
  if (propositionId !== undefined && propositions.has(propositionId as PropositionId))
    return { what: "proposition", id: propositionId as PropositionId };
  return { what: "case" };
}
