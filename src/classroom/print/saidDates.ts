import type { Statement } from "../../case/statement.ts";

/** When statements were made, each date once and in their order; null for those of which nothing tells when. */
export function saidDates(statements: readonly Statement[]): readonly (string | null)[] {
  return [...new Set(statements.map(({ date }) => date ?? null))];
}
