import type { SpineRow } from "./spineRow.ts";

/** So many rows are on a page at most, beside those repeated at its head. */
export const ROWS_A_PAGE = 100;

export interface RowPage {
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  /** Rows of former pages that the first row is a part of, the outermost first. */
  readonly within: readonly SpineRow[];
  readonly rows: readonly SpineRow[];
}

/** A page of the rows of a table; the last one there is, where so many are not left. */
export function pageOfRows(rows: readonly SpineRow[], asked: number): RowPage {
  const pages = Math.max(1, Math.ceil(rows.length / ROWS_A_PAGE));
  const page = Math.min(asked, pages - 1);
  const from = page * ROWS_A_PAGE;
  return { page, pages, within: outerRows(rows, from), rows: rows.slice(from, from + ROWS_A_PAGE) };
}

/** On which page a row is; null where it is not in the table. */
export function pageWith(rows: readonly SpineRow[], key: string): number | null {
  const at = rows.findIndex((row) => row.key === key);
  return at < 0 ? null : Math.floor(at / ROWS_A_PAGE);
}

function outerRows(rows: readonly SpineRow[], from: number): readonly SpineRow[] {
  const outer: SpineRow[] = [];
  let sought = rows[from]?.within ?? null;
  for (let at = from - 1; at >= 0 && sought !== null; at -= 1) {
    const row = rows[at];
    if (row?.key !== sought) continue;
    outer.unshift(row);
    sought = row.within;
  }
  return outer;
}
