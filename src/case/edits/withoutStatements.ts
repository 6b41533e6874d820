import type { Case } from "../case.ts";
import type { Statement, StatementId } from "../statement.ts";

/**
 * A sound case without some of its statements, and without what nobody would find in it any more: links to them, actors that
 * neither speak nor are spoken of then, propositions that nobody speaks on.
 */
export function withoutStatements(whole: Case, removed: ReadonlySet<StatementId>): Case {
  if (removed.size === 0) return whole;
  const left = whole.statements.filter(({ id }) => !removed.has(id));
  const active = new Set<string>([
    ...left.flatMap(({ actor, addressee }) => (addressee === undefined ? [actor] : [actor, addressee])),
    ...whole.relations.flatMap(({ from, to }) => [from, to]),
  ]);
  const spokenOn = new Set(left.map(({ proposition }) => proposition));
  return {
    ...whole,
    actors: whole.actors.filter(({ id }) => active.has(id)),
    propositions: whole.propositions
      .filter(({ id }) => spokenOn.has(id))
      .map((one) => {
        const { contrary, ...rest } = one;
        return contrary === undefined || spokenOn.has(contrary) ? one : rest;
      }),
    statements: left.map((statement) => unlinked(statement, removed)),
  };
}

function unlinked(statement: Statement, removed: ReadonlySet<StatementId>): Statement {
  const { links = [], ...rest } = statement;
  const kept = links.filter((link) => !removed.has(link.statement));
  if (kept.length === links.length) return statement;
  return kept.length === 0 ? rest : { ...rest, links: kept };
}
