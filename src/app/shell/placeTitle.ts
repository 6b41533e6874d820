import type { ActorId } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import type { PropositionId } from "../../case/proposition.ts";
import type { Statement, StatementId } from "../../case/statement.ts";
import type { Messages } from "../../i18n/messages.ts";

type Params = Readonly<Record<string, string | undefined>>;

/** What the place that an address names is called in the title of the browser's tab; empty for the whole case. Of two actors, `page` tells what of them. */
export function placeTitle(index: CaseIndex, params: Params, messages: Messages): string {
  const { actorId, propositionId, statementId } = params;
  const names = namesIn(index, messages);
  if (statementId !== undefined)
    return statementTitle(index.statements.get(statementId as StatementId), names, messages);
  const pair = pairTitle(params, names, messages);
  if (pair !== null) return pair;
  if (actorId !== undefined) return names.actor(actorId);
  return propositionId === undefined ? "" : names.proposition(propositionId);
}

/** What actors and propositions are called, also those that the case does not have. */
interface Names {
  readonly actor: (id: string) => string;
  readonly proposition: (id: string) => string;
}

function namesIn({ actors, propositions }: CaseIndex, { reading }: Messages): Names {
  return {
    actor: (id) => actors.get(id as ActorId)?.name ?? reading.unknown.actor,
    proposition: (id) => propositions.get(id as PropositionId)?.label ?? reading.unknown.proposition,
  };
}

function statementTitle(
  statement: Statement | undefined,
  names: Names,
  { app, reading, words }: Messages,
): string {
  if (statement === undefined) return reading.unknown.statement;
  return app.statementTitle({
    actor: names.actor(statement.actor),
    stance: words.stance[statement.stance],
    proposition: names.proposition(statement.proposition),
  });
}

/** The title of a place that has two ends; null for any other. */
function pairTitle(params: Params, { actor, proposition }: Names, { app }: Messages): string | null {
  const { page, actorId, otherId, propositionId, otherPropositionId, fromId, toId } = params;
  if (fromId !== undefined && toId !== undefined)
    return app.addressTitle({ from: actor(fromId), to: actor(toId) });
  if (actorId !== undefined && otherId !== undefined)
    return app[page === "tie" ? "tieTitle" : "compareTitle"]({
      actor: actor(actorId),
      other: actor(otherId),
    });
  if (propositionId !== undefined && otherPropositionId !== undefined)
    return app.togetherTitle({
      proposition: proposition(propositionId),
      other: proposition(otherPropositionId),
    });
  if (actorId !== undefined && propositionId !== undefined)
    return app.positionTitle({ actor: actor(actorId), proposition: proposition(propositionId) });
  return null;
}
