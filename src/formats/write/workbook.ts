import type { Table } from "./tableCsv.ts";

/** A sheet of a workbook, by its name: at most 31 letters, none of which a spreadsheet forbids. */
export interface Sheet {
  readonly name: string;
  readonly table: Table;
}

/**
 * Tables as the sheets of one Excel workbook, each with its first row bold and held in place. Every text is a text for a
 * spreadsheet too, whatever it begins with, so that none is run and none is changed.
 */
export async function workbook(sheets: readonly Sheet[]): Promise<Blob> {
  const { default: writeWorkbook } = await import("write-excel-file/universal");
  return writeWorkbook(
    sheets.map(({ name, table }) => ({
      sheet: name,
      stickyRowsCount: 1,
      data: [
        table.columns.map((column) => ({ value: column, type: String, fontWeight: "bold" as const })),
        ...table.rows.map((row) => row.map(cellOf)),
      ],
    })),
  ).toBlob();
}

/** A spreadsheet holds no longer text in a cell. Source: Excel specifications and limits, Microsoft. */
const LONGEST = 32_767;

function cellOf(cell: string | number) {
  if (cell === "") return null;
  return typeof cell === "number"
    ? { value: cell, type: Number }
    : { value: cell.slice(0, LONGEST), type: String };
}
