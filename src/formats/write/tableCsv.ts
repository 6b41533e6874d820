import { csvFormatRow } from "d3";
import { harmlessCell } from "./harmlessCell.ts";
import type { Table } from "./table.ts";

/** Without it Excel takes the file for one of its own old alphabets. Other readers pass over it. */
const BYTE_ORDER_MARK = "\uFEFF";
const LINE_END = "\r\n";

/** A table as RFC 4180 has it: lines end with CR and LF, quotes are doubled. UTF-8 with a byte order mark. */
export function tableCsv({ columns, rows }: Table): string {
  const lines = [columns, ...rows.map((row) => row.map((cell) => harmlessCell(String(cell))))];
  return BYTE_ORDER_MARK + lines.map((line) => csvFormatRow([...line]) + LINE_END).join("");
}
