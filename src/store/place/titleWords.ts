import type { ActorId } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import type { PropositionId } from "../../case/proposition.ts";
import type { Statement, StatementId } from "../../case/statement.ts";
import type { Messages } from "../../i18n/messages.ts";

/** What titles of places are made of: what actors, propositions and statements are called, also those that the case does not have. */
export interface TitleWords {
  readonly app: Messages["app"];
  readonly actor: (id: ActorId) => string;
  readonly proposition: (id: PropositionId) => string;
  readonly statement: (id: StatementId) => string;
}

export function titleWords(index: CaseIndex, { app, reading, words }: Messages): TitleWords {
  const actor = (id: ActorId) => index.actors.get(id)?.name ?? reading.unknown.actor;
  const proposition = (id: PropositionId) => index.propositions.get(id)?.label ?? reading.unknown.proposition;
  const titled = (one: Statement) =>
    app.statementTitle({
      actor: actor(one.actor),
      stance: words.stance[one.stance],
      proposition: proposition(one.proposition),
      commitment: one.commitment === undefined ? null : words.commits[one.stance][one.commitment],
    });
  const statement = (id: StatementId) => {
    const found = index.statements.get(id);
    return found === undefined ? reading.unknown.statement : titled(found);
  };
  return { app, actor, proposition, statement };
}
