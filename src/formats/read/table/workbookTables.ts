import type { Table } from "../model/table.ts";
import type { RawRow } from "./readRows.ts";
import { type SheetLook, sheetLooks } from "./sheetLooks.ts";
import { tableOfRows } from "./tableOfRows.ts";
import { tidyCell } from "./tidyCell.ts";

/** A sheet whose name has this says nothing, as in Kumu. */
const IGNORED = /\(ignore\)/i;

/**
 * The tables in the sheets of an Excel workbook, empty ones apart; null for one that is damaged. Rejects with a RangeError for
 * what is too large when it is unpacked.
 */
export async function workbookTables(fileName: string, bytes: ArrayBuffer): Promise<readonly Table[] | null> {
  const [{ default: readWorkbook }, { unpackedWorkbook }] = await Promise.all([
    import("read-excel-file/universal"),
    import("./unpackedWorkbook.ts"),
  ]);
  try {
    const unpacked = unpackedWorkbook(bytes);
    const sheets = await readWorkbook(unpacked.bytes, { trim: false, parseNumber: (text) => text });
    const looks = sheetLooks(unpacked.parts);
    return sheets
      .filter(({ sheet }) => !IGNORED.test(sheet))
      .map(({ sheet, data }) => sheetTable(sheet || fileName, data.map(rowOf), looks.get(sheet)))
      .filter(({ headers }) => headers.length > 0);
  } catch (error) {
    // Our own limit and those of browsers for texts and buffers are all told so.
    if (error instanceof RangeError) throw error;
    return null;
  }
}

function sheetTable(name: string, rows: readonly RawRow[], look: SheetLook | undefined): Table {
  const table = tableOfRows(name, { rows, faults: [], merged: look?.merged ?? [] });
  if (look === undefined) return table;
  const columns = table.headers.map((_, at) => at).filter((at) => isHidden(at + 1, look));
  const hidden = {
    rows: table.lines.flatMap((line, at) => (look.hiddenRows.has(line) ? [at] : [])),
    columns: columns.length === table.headers.length ? [] : columns,
  };
  return hidden.rows.length + hidden.columns.length === 0 ? table : { ...table, hidden };
}

function isHidden(column: number, { hiddenColumns }: SheetLook): boolean {
  return hiddenColumns.some(([first, last]) => column >= first && column <= last);
}

function rowOf(cells: readonly unknown[], at: number): RawRow {
  return { cells: cells.map((cell) => tidyCell(textOf(cell))), line: at + 1 };
}

/** A day without a clock or a zone: the reader gives midnight of it in UTC, made of the day's number. */
function textOf(cell: unknown): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "" : dayText(cell);
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return typeof cell === "string" ? cell : "";
}

const HALF_A_SECOND = 500;

/** Numbers of days have parts, which are never whole seconds. */
function dayText(date: Date): string {
  const [day = ""] = new Date(date.getTime() + HALF_A_SECOND).toISOString().split("T");
  return day;
}
