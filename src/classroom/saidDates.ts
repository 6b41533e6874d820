import type { CaseIndex } from "../case/caseIndex.ts";
import type { Statement } from "../case/statement.ts";

/** When something was said; where nothing tells, when it was reported. */
export interface SaidDate {
  readonly date: string;
  readonly isReported: boolean;
}

/** The dates of statements, each once, in their order. */
export function saidDates(index: CaseIndex, statements: readonly Statement[]): readonly SaidDate[] {
  const dates = statements.flatMap((statement) => saidDate(index, statement) ?? []);
  return dates.filter(
    (one, at) =>
      at === dates.findIndex((other) => other.date === one.date && other.isReported === one.isReported),
  );
}

function saidDate({ sources }: CaseIndex, { date, source }: Statement): SaidDate | null {
  if (date !== undefined) return { date, isReported: false };
  const reported = sources.get(source)?.published;
  return reported === undefined ? null : { date: reported, isReported: true };
}
