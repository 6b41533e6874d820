import type { CaseIndex } from "../../case/caseIndex.ts";
import type { Statement } from "../../case/statement.ts";
import { type StatementSet, hasPlace, setWhere } from "../../case/statementSet.ts";
import { type Change, isFlippable } from "./change.ts";

/** Statements that count, and the case that they are read from. */
export interface Counting {
  readonly index: CaseIndex;
  readonly among: StatementSet;
}

/**
 * What would count if the changes were so: without what is left out, and with the opposite stance where a statement is
 * flipped. Only the list of statements is changed in the index; its facets and its search are those of the case.
 */
export function applyChanges(index: CaseIndex, among: StatementSet, changes: readonly Change[]): Counting {
  if (changes.length === 0) return { index, among };
  const { statements } = index.case;
  const isOut = (statement: Statement) => changes.some((change) => leavesOut(index, statement, change));
  const left = setWhere(statements.length, (place) => {
    const statement = statements[place];
    return statement !== undefined && hasPlace(among, place) && !isOut(statement);
  });
  return { index: flipped(index, changes), among: left };
}

/** Whether a change leaves out a statement. An actor is left out with those that are counted as it, or alone. */
function leavesOut({ actors, statements }: CaseIndex, statement: Statement, change: Change): boolean {
  const speaker = statements.get(statement.id)?.actor ?? statement.actor;
  switch (change.kind) {
    case "without-statement":
      return statement.id === change.statement;
    case "without-actor":
      return statement.actor === change.actor || speaker === change.actor;
    case "without-second-hand":
      return statement.attribution === "second-hand";
    case "without-unnamed":
      return actors.get(speaker)?.named === false;
    case "flip-statement":
      return false;
  }
}

function flipped(index: CaseIndex, changes: readonly Change[]): CaseIndex {
  const ids = new Set(
    changes.flatMap((change) => (change.kind === "flip-statement" ? [change.statement] : [])),
  );
  if (ids.size === 0) return index;
  const statements = index.case.statements.map((statement) =>
    ids.has(statement.id) ? flip(statement) : statement,
  );
  return { ...index, case: { ...index.case, statements } };
}

function flip(statement: Statement): Statement {
  if (!isFlippable(statement.stance)) return statement;
  return { ...statement, stance: statement.stance === "support" ? "oppose" : "support" };
}
