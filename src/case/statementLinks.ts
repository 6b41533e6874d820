import type { Case } from "./case.ts";
import type { LinkType, Statement, StatementId } from "./statement.ts";

/** A link between two statements, seen from one of them. */
export interface SeenLink {
  readonly type: LinkType;
  /** Whether it leads from the statement at hand to the other, or comes from the other. */
  readonly direction: "to" | "from";
  readonly other: Statement;
  /** The place of the other in the case's list. */
  readonly place: number;
}

/** What each linked statement is linked with: first where its own links lead, then what leads to it. */
export type StatementLinks = ReadonlyMap<StatementId, readonly SeenLink[]>;

const known = new WeakMap<Case, StatementLinks>();

/** The links between the statements of a case, seen from both ends; made once for each case. */
export function linksOf({ case: parsed }: { readonly case: Case }): StatementLinks {
  const before = known.get(parsed);
  if (before !== undefined) return before;
  const made = seenFromBothEnds(parsed.statements);
  known.set(parsed, made);
  return made;
}

function seenFromBothEnds(statements: readonly Statement[]): StatementLinks {
  const pairs = linkedPairs(statements);
  const seen = new Map<StatementId, SeenLink[]>();
  const see = (at: StatementId, link: SeenLink) => {
    const others = seen.get(at);
    if (others === undefined) seen.set(at, [link]);
    else others.push(link);
  };
  for (const { type, from, to } of pairs) see(from.statement.id, { type, direction: "to", ...otherEnd(to) });
  for (const { type, from, to } of pairs)
    see(to.statement.id, { type, direction: "from", ...otherEnd(from) });
  return seen;
}

interface End {
  readonly statement: Statement;
  readonly place: number;
}

function otherEnd({ statement, place }: End) {
  return { other: statement, place };
}

/** In most cases no statement has a link, and none is looked up. */
function linkedPairs(statements: readonly Statement[]) {
  if (statements.every(({ links }) => links === undefined)) return [];
  const ends = new Map(
    statements.map((statement, place): [StatementId, End] => [statement.id, { statement, place }]),
  );
  return [...ends.values()].flatMap((from) =>
    (from.statement.links ?? []).flatMap(({ type, statement }) => {
      const to = ends.get(statement);
      return to === undefined ? [] : [{ type, from, to }];
    }),
  );
}
