import type { RawRow } from "./readRows.ts";
import type { Merged } from "./sheetLooks.ts";

/** Rows in which each cell that was merged with one above it says what that says, and how many cells got it. */
export interface FilledRows {
  readonly rows: readonly RawRow[];
  readonly filled: number;
}

/** Fills cells that are merged downwards. Only empty ones, and only below a row that is among these. */
export function fillDown(rows: readonly RawRow[], merged: readonly Merged[]): FilledRows {
  if (merged.length === 0) return { rows, filled: 0 };
  const cells = new Map(rows.map((row) => [row.line, [...row.cells]]));
  const last = rows.at(-1)?.line ?? 0;
  let filled = 0;
  for (const { column, top, bottom } of apart(merged)) {
    const said = cells.get(top)?.[column - 1] ?? "";
    if (said === "") continue;
    for (let line = top + 1; line <= Math.min(bottom, last); line += 1) {
      const row = cells.get(line);
      if (row?.[column - 1] !== "") continue;
      row[column - 1] = said;
      filled += 1;
    }
  }
  return { rows: rows.map(({ line }) => ({ line, cells: cells.get(line) ?? [] })), filled };
}

/** In a sound sheet none reaches into another; of a broken one the first counts, so that no cell is looked at twice. */
function apart(merged: readonly Merged[]): readonly Merged[] {
  const sorted = merged.toSorted((one, other) => one.column - other.column || one.top - other.top);
  return sorted.filter(({ column, top }, at) => {
    const before = sorted[at - 1];
    return before === undefined || before.column !== column || before.bottom < top;
  });
}
