import type { ActorId } from "../case/actor.ts";
import type { CaseIndex } from "../case/caseIndex.ts";
import type { PropositionId } from "../case/proposition.ts";
import type { Statement, StatementId } from "../case/statement.ts";
import type { Messages } from "../i18n/messages.ts";

type Params = Readonly<Record<string, string | undefined>>;

/** What the place that an address names is called in the title of the browser's tab; empty for the whole case. */
export function placeTitle(
  index: CaseIndex,
  { actorId, otherId, propositionId, otherPropositionId, statementId }: Params,
  { app, reading, words }: Messages,
): string {
  const actor = (id: string) => index.actors.get(id as ActorId)?.name ?? reading.unknown.actor;
  const proposition = (id: string) =>
    index.propositions.get(id as PropositionId)?.label ?? reading.unknown.proposition;
  const said = ({ actor: by, stance, proposition: on }: Statement) =>
    app.statementTitle({ actor: actor(by), stance: words.stance[stance], proposition: proposition(on) });

  if (statementId !== undefined) {
    const statement = index.statements.get(statementId as StatementId);
    return statement === undefined ? reading.unknown.statement : said(statement);
  }
  if (actorId !== undefined && otherId !== undefined)
    return app.compareTitle({ actor: actor(actorId), other: actor(otherId) });
  if (actorId !== undefined && propositionId !== undefined)
    return app.positionTitle({ actor: actor(actorId), proposition: proposition(propositionId) });
  if (actorId !== undefined) return actor(actorId);
  if (propositionId !== undefined && otherPropositionId !== undefined)
    return app.togetherTitle({
      proposition: proposition(propositionId),
      other: proposition(otherPropositionId),
    });
  return propositionId === undefined ? "" : proposition(propositionId);
}
