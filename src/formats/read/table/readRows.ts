import papa from "papaparse";
import type { RowFault } from "../model/table.ts";
import { guardedText } from "../../write/harmlessCell.ts";
import type { Merged } from "./sheetLooks.ts";
import { tidyCell } from "./tidyCell.ts";

/** A row as it stands, before anything is known of headers. */
export interface RawRow {
  readonly cells: readonly string[];
  /** Its first line, or its row in a sheet, counted from 1. */
  readonly line: number;
}

/** The rows of a text, with what was wrong with its quotes. */
export interface RawRows {
  readonly rows: readonly RawRow[];
  readonly faults: readonly RowFault[];
  /** Cells of a sheet that reach down over others. */
  readonly merged?: readonly Merged[];
}

/** After so many quotes that never close a text is read to its end as it is: each costs a reading of the rest. */
const MOST_RESTARTS = 20;

/**
 * The rows of a text whose lines end with a line feed, the first of which has the given number. A quote that never closes, or
 * is closed by one that opens another cell, would swallow the rows behind it: its line becomes a row with a fault, and
 * reading goes on behind it.
 */
export function readRows(text: string, separator: string, firstLine: number): RawRows {
  const rows: RawRow[] = [];
  const faults: RowFault[] = [];
  const lines = text.split("\n");
  for (let from = 0, restarts = 0; from < lines.length; restarts += 1) {
    const read = readUpToFault(lines.slice(from).join("\n"), separator, firstLine + from);
    for (const row of read.rows) rows.push(row);
    for (const fault of read.faults) faults.push(fault);
    if (read.broken === null) break;
    const opened = read.broken - firstLine;
    rows.push(brokenRow(lines[opened] ?? "", separator, read.broken));
    faults.push(quoteFault(read.broken, "unclosedQuote", true));
    from = restarts < MOST_RESTARTS ? opened + 1 : lines.length;
  }
  return { rows, faults };
}

interface ReadRows extends RawRows {
  /** The line of the quote that swallows what comes behind it. */
  readonly broken: number | null;
}

function readUpToFault(text: string, delimiter: string, firstLine: number): ReadRows {
  const { data, errors } = papa.parse<string[]>(text, { delimiter, newline: "\n" });
  const wrong = new Map(
    errors.flatMap(({ type, code, row = 0 }) => (type === "Quotes" ? [[row, code] as const] : [])),
  );
  const rows: RawRow[] = [];
  const faults: RowFault[] = [];
  let line = firstLine;
  for (const [at, cells] of data.entries()) {
    const code = wrong.get(at);
    if (code === "MissingQuotes" || (code !== undefined && lineEnds(cells) > 0))
      return { rows, faults, broken: line + linesBefore(cells, code) };
    if (code !== undefined) faults.push(quoteFault(line, "strayQuote", false));
    rows.push({ cells: cells.map(textOf), line });
    line += 1 + lineEnds(cells);
  }
  return { rows, faults, broken: null };
}

/** What a cell says, without the guard that our own files put before a formula. */
function textOf(cell: string): string {
  return tidyCell(guardedText(cell));
}

function lineEnds(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
}

/** How many lines of a row come before the cell that swallows the others: the last, or the last with several lines. */
function linesBefore(cells: readonly string[], code: string): number {
  const last = cells.length - 1;
  const swallowing = code === "MissingQuotes" ? last : cells.findLastIndex((cell) => cell.includes("\n"));
  return lineEnds(cells.slice(0, swallowing));
}

/** The cells of a line as one sees them, with the quote. */
function brokenRow(text: string, separator: string, line: number): RawRow {
  return { cells: text.split(separator).map(textOf), line };
}

function quoteFault(row: number, problem: "unclosedQuote" | "strayQuote", stops: boolean): RowFault {
  return { row, column: null, problem, value: "", stops };
}
