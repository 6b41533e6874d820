import { csvFormatRow } from "d3";
import { harmlessCell } from "./harmlessCell.ts";
import { allowedInXml } from "./xmlText.ts";

/** A table that can be saved: the names of its columns, and its rows with a cell for each of them; "" is an empty cell. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Without it Excel takes the file for one of its own old alphabets. Other readers pass over it. */
const BYTE_ORDER_MARK = "\uFEFF";
const LINE_END = "\r\n";

/**
 * A table as RFC 4180 has it: lines end with CR and LF, quotes are doubled. UTF-8 with a byte order mark. Signs that steer a
 * device and halves of letters are dropped, as in a workbook: a file that has them is none of text.
 */
export function tableCsv({ columns, rows }: Table): string {
  const lines = [
    columns.map(allowedInXml),
    ...rows.map((row) => row.map((cell) => harmlessCell(allowedInXml(String(cell))))),
  ];
  return BYTE_ORDER_MARK + lines.map((line) => csvFormatRow([...line]) + LINE_END).join("");
}
