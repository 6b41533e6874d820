import type { LeftOut, Reason, RowFault, Table } from "../model/table.ts";
import { valueKey } from "../values/valueKey.ts";
import { fillDown } from "./fillDown.ts";
import type { RawRow, RawRows } from "./readRows.ts";

/** So many rows at most are looked through for the headers. */
const LOOKED_AT = 20;

/**
 * The table in raw rows: the headers are the first row that is about as full as the fullest near it, so that a title above
 * them is none. Left out, and told: what stands above, rows of a remark that begins with "# ", and a sum at the end. Empty
 * rows and columns are passed over. Below the headers, cells that are merged downwards all say what the first says.
 */
export function tableOfRows(name: string, raw: RawRows): Table {
  const rows = raw.rows.filter(({ cells }) => filledIn(cells) > 0);
  const at = headerPlace(rows);
  const headers = withoutEmptyEnd(rows[at]?.cells ?? []);
  const title = rows.slice(0, at);
  const { rows: body, filled: filledDown } = fillDown(rows.slice(at + 1), raw.merged ?? []);
  const reasons = new Map(body.map((row, place) => [row, reasonOf(row, place === body.length - 1)]));
  const kept = body.filter((row) => reasons.get(row) === null);
  const width = widthOf(headers, kept);
  const told = new Set(raw.faults.map(({ row }) => row));
  return {
    name,
    headers: fitted(headers, width),
    rows: kept.map(({ cells }) => fitted(cells, width)),
    lines: kept.map(({ line }) => line),
    ...(filledDown > 0 && { filledDown }),
    faults: [
      ...raw.faults.map((fault) => (fault.row === rows[at]?.line ? { ...fault, stops: false } : fault)),
      ...kept.flatMap((row) => (told.has(row.line) ? [] : widthFaults(row, headers.length, width))),
    ],
    leftOut: [
      ...leftOut("titleRow", title),
      ...leftOut(
        "commentRow",
        body.filter((row) => reasons.get(row) === "commentRow"),
      ),
      ...leftOut(
        "totalRow",
        body.filter((row) => reasons.get(row) === "totalRow"),
      ),
    ],
  };
}

function headerPlace(rows: readonly RawRow[]): number {
  const counts = rows.slice(0, LOOKED_AT).map(({ cells }) => filledIn(cells));
  const fullest = Math.max(0, ...counts);
  return Math.max(
    0,
    counts.findIndex((count) => count * 2 > fullest),
  );
}

function filledIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell === "" ? 0 : 1), 0);
}

function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1);
}

/** Columns without a header count where most rows have a cell there. */
function widthOf(headers: readonly string[], rows: readonly RawRow[]): number {
  const longer = rows.filter(({ cells }) => withoutEmptyEnd(cells).length > headers.length);
  if (longer.length * 2 <= rows.length) return headers.length;
  return longer.reduce((most, { cells }) => Math.max(most, withoutEmptyEnd(cells).length), headers.length);
}

function fitted(cells: readonly string[], width: number): readonly string[] {
  return cells.length === width ? cells : Array.from({ length: width }, (_, at) => cells[at] ?? "");
}

const TOTALS = new Set([
  "total",
  "totals",
  "sum",
  "gesamt",
  "summe",
  "insgesamt",
  "somme",
  "suma",
  "totales",
]);

/** Why a row below the headers is none of the table's; null if it is one. */
function reasonOf({ cells }: RawRow, isLast: boolean): Reason | null {
  const [first = "", ...others] = cells.filter((cell) => cell !== "");
  if (first.startsWith("# ") && others.length === 0) return "commentRow";
  const isSum = isLast && TOTALS.has(valueKey(first).replace(/:$/, ""));
  return isSum && others.every((cell) => /^[\d.,\s%]+$/.test(cell)) ? "totalRow" : null;
}

function widthFaults({ cells, line }: RawRow, headers: number, width: number): RowFault[] {
  const length = withoutEmptyEnd(cells).length;
  const about = { row: line, column: null, value: "" } as const;
  if (length > width) return [{ ...about, problem: "tooManyCells", stops: true }];
  return cells.length < headers ? [{ ...about, problem: "tooFewCells", stops: false }] : [];
}

function leftOut(reason: Reason, rows: readonly RawRow[]): LeftOut[] {
  return rows.length === 0 ? [] : [{ reason, value: "", rows: rows.map(({ line }) => line) }];
}
