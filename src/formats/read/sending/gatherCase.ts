import type { Case } from "../../../case/case.ts";
import type { Statement } from "../../../case/statement.ts";
import { type CaseHead, type StatementSlice, statementReader, statementSlices } from "./statementSlices.ts";

/** A text that a script of the page holds; empty once the case that it told of is whole. */
interface HeldText {
  text: string;
}

/** It is brought when it is asked for. */
type Bring = () => Promise<HeldText>;

/** So much is brought together, in letters: to read a script of so many takes a page some milliseconds. */
const TOGETHER = 1_000_000;

/**
 * A sound case as texts, for `gatherCase`: the first has all but its statements, the others have these as columns, slice by
 * slice, a line for each.
 */
export function caseTexts(whole: Case): readonly string[] {
  const { statements: _, ...head } = whole;
  const slices = Array.from(statementSlices(whole), ({ columns, ...slice }) =>
    JSON.stringify({ ...slice, columns: columns.map(({ name, at }) => ({ name, at: Array.from(at) })) }),
  );
  const texts = [JSON.stringify(head)];
  for (const slice of slices) {
    const last = texts.length > 1 ? texts.at(-1) : undefined;
    if (last !== undefined && last.length + slice.length < TOGETHER) texts.splice(-1, 1, `${last}\n${slice}`);
    else texts.push(slice);
  }
  return texts;
}

/**
 * The case of some texts, taken on trust. All are asked for at once; each slice is read in a task of its own, so that the page
 * draws and answers between them; then the texts are let go, which take as much room as the case. Rejects if one does not
 * come, and can be asked again.
 */
export async function gatherCase(texts: readonly Bring[]): Promise<Case> {
  const all = texts.map((bring) => bring());
  // What fails is told of where it is waited for, below.
  void Promise.allSettled(all);
  const [head, ...slices] = all;
  const known = JSON.parse((await head)?.text ?? "") as CaseHead;
  const read = statementReader(known);
  const statements: Statement[] = [];
  for (const coming of slices)
    // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
    for (const slice of (await coming).text.split("\n")) {
      // oxlint-disable-next-line no-await-in-loop -- as above
      await new Promise((resolve) => setTimeout(resolve));
      for (const statement of read(JSON.parse(slice) as StatementSlice)) statements.push(statement);
    }
  for (const held of await Promise.all(all)) held.text = "";
  return { ...known, statements };
}
