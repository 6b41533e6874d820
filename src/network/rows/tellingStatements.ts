import type { Statement } from "../../case/statement.ts";
import { groupBy } from "../groupBy.ts";

/**
 * The statement that tells most of some: the one with the longest quote; where none is quoted, the one with the longest
 * summary. Of equal ones the first; undefined of none.
 */
export function tellingStatement(statements: readonly Statement[]): Statement | undefined {
  const quoted = statements.filter(({ quote }) => quote !== undefined);
  const among = quoted.length > 0 ? quoted : statements;
  const longest = Math.max(...among.map(lengthOf));
  return among.find((one) => lengthOf(one) === longest);
}

/** The most telling statement for each stance that some statements take: who is on both sides is heard with both. */
export function tellingStatements(statements: readonly Statement[]): readonly Statement[] {
  const byStance = [...groupBy(statements, ({ stance }) => stance).values()];
  return byStance.flatMap((some) => tellingStatement(some) ?? []);
}

function lengthOf({ quote, summary }: Statement): number {
  return (quote?.text ?? summary ?? "").length;
}
