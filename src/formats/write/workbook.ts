import type { Table } from "./tableCsv.ts";
import { allowedInXml } from "./xmlText.ts";

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
        table.columns.map((column) => ({
          value: written(column),
          type: String,
          fontWeight: "bold" as const,
        })),
        ...table.rows.map((row) => row.map(cellOf)),
      ],
    })),
  ).toBlob();
}

function cellOf(cell: string | number) {
  if (cell === "") return null;
  return typeof cell === "number" ? { value: cell, type: Number } : { value: written(cell), type: String };
}

/** A spreadsheet holds no longer text in a cell. Source: Excel specifications and limits, Microsoft. */
const LONGEST = 32_767;

/** What a workbook reads as a letter by its code. Source: ECMA-376, part 1, 22.9.2.19, ST_Xstring. */
const LETTER_BY_CODE = /_(?=x[\dA-F]{4}_)/gi;

/**
 * A text as a workbook says it: without what XML forbids, cut short with an ellipsis, and with nothing that is read as another
 * letter. The library keeps texts in an object, in which it would find what every object has: such a text says its first letter by its code.
 */
function written(text: string): string {
  const allowed = allowedInXml(text);
  const short = allowed.length > LONGEST ? `${allowedInXml(allowed.slice(0, LONGEST - 1))}…` : allowed;
  if (short in Object.prototype) return codeOf(short) + short.slice(1);
  return short.replaceAll(LETTER_BY_CODE, codeOf);
}

function codeOf(text: string): string {
  return `_x${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
