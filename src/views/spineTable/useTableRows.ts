import { useState } from "react";
import { groupRows } from "../../network/spine/table/groupRows.ts";
import { ROWS_A_PAGE, type RowPage, pageOfRows, pageWith } from "../../network/spine/table/pageOfRows.ts";
import { propositionRows } from "../../network/spine/table/propositionRows.ts";
import type { SpineRow } from "../../network/spine/table/spineRow.ts";
import type { SpineTable } from "../../network/spine/table/spineTable.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";

/** What heads the rows of the table. */
export type Heads = "groups" | "propositions";

interface TableRows extends RowPage {
  /** How many rows there are on all pages. */
  readonly count: number;
  readonly toggle: (row: SpineRow) => void;
  readonly turnTo: (page: number) => void;
}

/**
 * The page of rows that is open. To unfold a group is to open it in the address, so that list and picture follow and Back
 * closes it; what else is unfolded belongs to this table. The page is known by one of its rows and follows it.
 */
export function useTableRows(table: SpineTable, heads: Heads): TableRows {
  const show = useExplorer((state) => state.show);
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const [anchor, setAnchor] = useState("");
  const opened = heads === "groups" ? table.groups.filter(({ isOpened }) => isOpened) : [];
  const isIn = new Set([...unfolded, ...opened.map(({ id }) => id)]);
  const rows = heads === "groups" ? groupRows(table, isIn) : propositionRows(table, isIn);
  const toggle = (row: SpineRow) => {
    setAnchor(row.key);
    if (row.kind === "group" && row.on === null)
      show({ among: isIn.has(row.key) ? null : (table.groups[row.group]?.id ?? null) });
    else setUnfolded(toggled(unfolded, row.key));
  };
  const turnTo = (page: number) => setAnchor(rows[page * ROWS_A_PAGE]?.key ?? "");
  return { ...pageOfRows(rows, pageWith(rows, anchor) ?? 0), count: rows.length, toggle, turnTo };
}

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
}
