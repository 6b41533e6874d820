import type { CellOf } from "../../model/preset.ts";
import type { Table } from "../../model/table.ts";
import { columnOf } from "./tableWith.ts";

/** A row of a table, and where it stands. */
export interface PlacedRow {
  readonly cell: CellOf;
  readonly line: number;
}

/** The rows of a table, to be asked by header. */
export function rowsOf(table: Table): readonly PlacedRow[] {
  const places = new Map<string, number>();
  const placeOf = (header: string) => {
    const at = places.get(header) ?? columnOf(table, header);
    places.set(header, at);
    return at;
  };
  return table.rows.map((cells, row) => ({
    cell: (header) => cells[placeOf(header)] ?? "",
    line: table.lines[row] ?? 0,
  }));
}

const NOWHERE: CellOf = () => "";

/** Finds the first row whose cells under some headers are these; one that says nothing where there is no such row. */
export function rowFinder(
  table: Table | null,
  headers: readonly string[],
): (...values: readonly string[]) => CellOf {
  const found = new Map<string, CellOf>();
  for (const { cell } of table === null ? [] : rowsOf(table)) {
    const key = keyOf(headers.map(cell));
    if (!found.has(key)) found.set(key, cell);
  }
  return (...values) => found.get(keyOf(values)) ?? NOWHERE;
}

function keyOf(values: readonly string[]): string {
  return values.length === 1 ? (values[0] ?? "") : JSON.stringify(values);
}

/** One cell of a joined table, made of a row and whatever belongs to it. */
export type JoinedCells = Readonly<Record<string, string>>;

/** A table of rows that were made of others; it keeps the name and the faults of the first. */
export function joinedTable(
  first: Table,
  headers: readonly string[],
  rows: readonly { readonly line: number; readonly cells: JoinedCells }[],
): Table {
  return {
    ...first,
    headers,
    rows: rows.map(({ cells }) => headers.map((header) => cells[header] ?? "")),
    lines: rows.map(({ line }) => line),
  };
}
