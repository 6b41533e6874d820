import type { Case } from "../../../case/case.ts";
import type { Statement } from "../../../case/statement.ts";

/** Some statements of a case as columns, for sending: what repeats is sent once, and the columns are handed over. */
export interface StatementSlice {
  readonly count: number;
  /** What no slice before has had; it goes on from what was sent until now. */
  readonly values: readonly unknown[];
  readonly columns: readonly SlicedColumn[];
}

interface SlicedColumn {
  readonly name: string;
  /** For each statement the place of its value among all that were sent; -1 where it has none. */
  readonly at: Int32Array<ArrayBuffer>;
}

/** The same as it is read: in a text a column is a list. */
interface ReadSlice extends Omit<StatementSlice, "columns"> {
  readonly columns: readonly { readonly name: string; readonly at: ArrayLike<number> }[];
}

/** A case whose statements come apart from it. */
export type CaseHead = Omit<Case, "statements">;

/** So many statements are made of a slice within some milliseconds. */
const SLICE = 4000;

/** The statements of a case slice by slice, for `statementReader` of the same case. */
export function* statementSlices(whole: Case): Generator<StatementSlice> {
  const places = new Map<unknown, number>(sharedIds(whole).map((id, at) => [id, at]));
  for (let from = 0; from < whole.statements.length; from += SLICE)
    yield sliceOf(whole.statements.slice(from, from + SLICE), places);
}

/** Gives the statements that a slice holds; slices must come in their order. */
export function statementReader(head: CaseHead): (slice: ReadSlice) => readonly Statement[] {
  const known: unknown[] = [...sharedIds(head)];
  return ({ count, values, columns }) => {
    for (const value of values) known.push(value);
    return Array.from({ length: count }, (_, row) => {
      const statement: Record<string, unknown> = {};
      for (const { name, at } of columns) {
        const place = at[row] ?? -1;
        if (place >= 0) statement[name] = known[place];
      }
      return statement as unknown as Statement;
    });
  };
}

/** Ids that statements refer to, each once: the same texts there as where they are defined. */
function sharedIds({ actors, propositions, sources }: CaseHead): readonly string[] {
  return [...new Set([...actors, ...propositions, ...sources].map(({ id }) => id))];
}

function sliceOf(statements: readonly Statement[], places: Map<unknown, number>): StatementSlice {
  const values: unknown[] = [];
  const columns = new Map<string, Int32Array<ArrayBuffer>>();
  statements.forEach((statement, row) => {
    for (const [name, value] of Object.entries(statement)) {
      const column = columns.get(name) ?? new Int32Array(statements.length).fill(-1);
      columns.set(name, column);
      column[row] = placeOf(value, places, values);
    }
  });
  return { count: statements.length, values, columns: [...columns].map(([name, at]) => ({ name, at })) };
}

/** What is no text, such as a quote with its language, is known again by how it is written; with a mark that no id has. */
function placeOf(value: unknown, places: Map<unknown, number>, values: unknown[]): number {
  const key = typeof value === "string" ? value : `\0${JSON.stringify(value)}`;
  const place = places.get(key) ?? places.size;
  if (place === places.size) {
    places.set(key, place);
    values.push(value);
  }
  return place;
}
