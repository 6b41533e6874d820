import type { Case } from "../../case/case.ts";
import type { Statement } from "../../case/statement.ts";
import { type CaseHead, type StatementSlice, statementReader, statementSlices } from "./statementSlices.ts";

/** A sound case as texts: all but its statements, and these as columns, slice by slice. */
export interface CaseTexts {
  readonly head: string;
  readonly slices: readonly string[];
}

/** The texts by which a large case comes with a page, which `gatherCase` reads. */
export function caseTexts(whole: Case): CaseTexts {
  const { statements: _, ...head } = whole;
  const slices = Array.from(statementSlices(whole), ({ columns, ...slice }) =>
    JSON.stringify({ ...slice, columns: columns.map(({ name, at }) => ({ name, at: Array.from(at) })) }),
  );
  return { head: JSON.stringify(head), slices };
}

/** The case of some texts, taken on trust. Each is read in a task of its own, so that the page draws and answers between them. */
export async function gatherCase({ head, slices }: CaseTexts): Promise<Case> {
  const known = JSON.parse(head) as CaseHead;
  const read = statementReader(known);
  const statements: Statement[] = [];
  for (const text of slices) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
    await new Promise((resolve) => setTimeout(resolve));
    for (const statement of read(JSON.parse(text) as StatementSlice)) statements.push(statement);
  }
  return { ...known, statements };
}
