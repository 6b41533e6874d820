import type { Table } from "../model/table.ts";
import { readRows } from "./readRows.ts";
import { separatorOf } from "./separatorOf.ts";
import { tableOfRows } from "./tableOfRows.ts";

/** Excel's own first line, which names the separator of the rest. */
const SEPARATOR_LINE = /^"?sep=([,;\t|])"?\n/i;

/** The table that a text holds, separated by commas, semicolons, tabs or bars, whichever makes the most even rows. */
export function textTable(name: string, text: string): Table {
  const lines = text.replaceAll(/\r\n?/g, "\n");
  const [named = "", separator = separatorOf(lines)] = SEPARATOR_LINE.exec(lines) ?? [];
  const first = named === "" ? 1 : 2;
  return tableOfRows(name, readRows(lines.slice(named.length), separator, first));
}
