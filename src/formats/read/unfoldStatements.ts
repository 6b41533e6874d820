import { type CaseDraft, type Fields, hasFields } from "../../case/check/caseDraft.ts";
import { type Fault, shortened } from "../../case/check/fault.ts";
import type { ReadDraft } from "./todaysDraft.ts";

/**
 * A draft whose statements are a list, also where the file has them as columns: for each field a list with an entry for every
 * statement, null where it has none, or `values` with the place of each statement's value `at` them.
 */
export function unfoldStatements(draft: CaseDraft): ReadDraft {
  const { statements } = draft;
  if (!hasFields(statements) || Array.isArray(statements)) return { ok: true, draft };
  const columns = Object.entries(statements).map(([name, column]) => readColumn(name, column));
  const faults = [...columns.flatMap((column) => column.faults), ...lengthFaults(columns)];
  return faults.length > 0
    ? { ok: false, faults }
    : { ok: true, draft: { ...draft, statements: unfolded(columns) } };
}

interface Column {
  readonly name: string;
  readonly entries: readonly unknown[];
  /** What the entries are places in; null where they are the values themselves. */
  readonly values: readonly unknown[] | null;
  readonly faults: readonly Fault[];
}

function readColumn(name: string, column: unknown): Column {
  if (Array.isArray(column)) return { name, entries: column, values: null, faults: [] };
  const { values, at } = hasFields(column) ? column : {};
  if (Array.isArray(values) && Array.isArray(at))
    return { name, entries: at, values, faults: placeFaults(name, at, values) };
  const problem = 'is no column: give a list, or "values" and "at"';
  return {
    name,
    entries: [],
    values: null,
    faults: [{ place: { path: ["statements", shortened(name)] }, problem }],
  };
}

function placeFaults(name: string, at: readonly unknown[], values: readonly unknown[]): Fault[] {
  return at.flatMap((entry, place) => {
    if (entry === null || (typeof entry === "number" && Object.hasOwn(values, entry))) return [];
    const path = ["statements", shortened(name), "at", place];
    return [
      {
        place: { path },
        problem: `no value ${shortened(JSON.stringify(entry))}; there are ${values.length}`,
      },
    ];
  });
}

function lengthFaults(columns: readonly Column[]): Fault[] {
  const whole = columns.filter(({ faults }) => faults.length === 0);
  const first = whole.find(({ name }) => name === "id") ?? whole[0];
  return whole.flatMap(({ name, entries }) => {
    if (first === undefined || entries.length === first.entries.length) return [];
    const problem = `has ${entries.length} entries, but "${shortened(first.name)}" has ${first.entries.length}`;
    return [{ place: { path: ["statements", shortened(name)] }, problem }];
  });
}

function unfolded(columns: readonly Column[]): readonly Fields[] {
  return (columns[0]?.entries ?? []).map((_, place) => {
    const fields = columns.flatMap(({ name, entries, values }) => {
      const entry = entries[place];
      return entry === null ? [] : [[name, values === null ? entry : values[entry as number]] as const];
    });
    // A column may be called like what every object has.
    return Object.fromEntries(fields);
  });
}
