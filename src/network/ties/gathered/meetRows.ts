import { STANCES } from "../../../case/statement.ts";
import type { Progress } from "../../steps.ts";
import { stanceDistance } from "../meeting.ts";
import type { Projection } from "../projection.ts";
import type { CellColumns } from "./cellColumns.ts";
import { type RowSums, dividedBy, measuresOf, noSums } from "./rowSums.ts";

/** A pair of rows that meet: what they add up, and what that is divided by. */
export interface MetRows {
  left: number;
  right: number;
  congruence: number;
  conflict: number;
  meetings: number;
  denominator: number;
}

const SIZE = STANCES.length;
const DISTANCES = STANCES.flatMap((one) => STANCES.map((other) => stanceDistance(one, other)));
/** After so many rows it says how far it is. */
const ROWS_A_STEP = 64;

/**
 * Goes through all pairs of rows that meet on something, each once, the row that comes first on the left: the numbers are
 * those of `meetingOf` and `denominatorOf`. The object that is visited is the same each time. O(pairs of cells in a column),
 * without anything kept for each pair. `lefts` says how many rows are taken on the left, if not all.
 */
export function* meetRows(
  cells: CellColumns,
  rule: Pick<Projection, "aggregation" | "normalization">,
  visit: (met: MetRows) => void,
  lefts = cells.rows,
): Generator<Progress, void> {
  const { rows } = cells;
  const rowStarts = startsOf(cells.row, rows);
  const columnStarts = startsOf(cells.column, cells.columns);
  const byColumn = cellsByColumn(cells, columnStarts);
  const sums = noSums(rows);
  const visitMet = visitor(sums, dividedBy(rule, measuresOf(cells, rule, DISTANCES), sums), visit);
  for (let left = 0; left < lefts; left += 1) {
    for (let cell = rowStarts[left] ?? 0; cell < (rowStarts[left + 1] ?? 0); cell += 1) {
      const column = cells.column[cell] ?? 0;
      // Those after it in its column, from the end on: their rows come later too.
      for (let at = (columnStarts[column + 1] ?? 0) - 1; (byColumn[at] ?? 0) > cell; at -= 1)
        meetCells(cells, cell, byColumn[at] ?? 0, sums);
    }
    visitMet(left);
    if (left % ROWS_A_STEP === 0) yield { done: left, all: lefts };
  }
}

function visitor(
  sums: RowSums,
  denominatorOf: ReturnType<typeof dividedBy>,
  visit: (met: MetRows) => void,
): (left: number) => void {
  const met = { left: 0, right: 0, congruence: 0, conflict: 0, meetings: 0, denominator: 0 };
  return (left) => {
    for (const right of sums.touched) {
      met.left = left;
      met.right = right;
      met.congruence = sums.congruence[right] ?? 0;
      met.conflict = sums.conflict[right] ?? 0;
      met.meetings = sums.meetings[right] ?? 0;
      met.denominator = denominatorOf(left, right);
      visit(met);
      sums.clear(right);
    }
    sums.touched.length = 0;
  };
}

/** Adds what two cells of a column meet on to the sums of the row of the other. */
function meetCells({ row, counts }: CellColumns, cell: number, other: number, sums: RowSums): void {
  const right = row[other] ?? 0;
  if (sums.meetings[right] === 0) sums.touched.push(right);
  add(sums.meetings, right, 1);
  for (let one = 0; one < SIZE; one += 1) {
    const own = counts[cell * SIZE + one] ?? 0;
    const same = counts[other * SIZE + one] ?? 0;
    if (same > 0) add(sums.sharedLeft, right, own);
    if (own === 0) continue;
    add(sums.sharedRight, right, same);
    add(sums.both, right, own * same);
    for (let two = 0; two < SIZE; two += 1) {
      const pairs = own * (counts[other * SIZE + two] ?? 0);
      const distance = DISTANCES[one * SIZE + two] ?? 0;
      add(sums.congruence, right, pairs * (1 - distance));
      add(sums.conflict, right, pairs * distance);
    }
  }
}

function add(sums: Float64Array, at: number, value: number): void {
  sums[at] = (sums[at] ?? 0) + value;
}

/** Where the entries of each key begin, if they are in its order. */
function startsOf(keys: Int32Array, size: number): Int32Array {
  const starts = new Int32Array(size + 1);
  for (const key of keys) starts[key + 1] = (starts[key + 1] ?? 0) + 1;
  for (let at = 1; at <= size; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  return starts;
}

/** The cells of each column, in the order of rows. */
function cellsByColumn({ column }: CellColumns, starts: Int32Array): Int32Array {
  const next = starts.slice();
  const cells = new Int32Array(column.length);
  column.forEach((key, cell) => {
    cells[next[key] ?? 0] = cell;
    next[key] = (next[key] ?? 0) + 1;
  });
  return cells;
}
