import type { Table } from "../model/table.ts";

/** A table without the rows and columns that its sheet does not show; the rows are counted as left out. */
export function withoutHidden(table: Table): Table {
  const { hidden, headers, rows, lines, faults, leftOut } = table;
  if (hidden === undefined) return table;
  const [goneRows, goneColumns] = [new Set(hidden.rows), new Set(hidden.columns)];
  const kept = <Item>(items: readonly Item[], gone: ReadonlySet<number>) =>
    items.filter((_, at) => !gone.has(at));
  const goneLines = hidden.rows.map((at) => lines[at] ?? 0);
  return {
    ...table,
    headers: kept(headers, goneColumns),
    rows: kept(rows, goneRows).map((cells) => kept(cells, goneColumns)),
    lines: kept(lines, goneRows),
    faults: faults.filter(({ row }) => !goneLines.includes(row)),
    leftOut:
      goneLines.length === 0 ? leftOut : [...leftOut, { reason: "hiddenRow", value: "", rows: goneLines }],
  };
}
