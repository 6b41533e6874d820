import type { CaseIndex } from "../../../case/caseIndex.ts";
import type { Statement } from "../../../case/statement.ts";

/** Where a statement stands among all of its actor's, counted from one, and those beside it, in the case's order. */
export interface StatementNeighbours {
  readonly at: number;
  readonly count: number;
  readonly previous: Statement | undefined;
  readonly next: Statement | undefined;
}

export function statementNeighbours(index: CaseIndex, { id, actor }: Statement): StatementNeighbours {
  const same = index.case.statements.filter((statement) => statement.actor === actor);
  const at = same.findIndex((statement) => statement.id === id);
  return { at: at + 1, count: same.length, previous: same[at - 1], next: same[at + 1] };
}
