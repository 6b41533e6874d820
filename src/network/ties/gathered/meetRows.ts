import { STANCES } from "../../../case/statement.ts";
import type { Progress } from "../../steps.ts";
import { stanceDistance } from "../meeting.ts";
import type { Projection } from "../projection.ts";
import type { CellColumns } from "./cellColumns.ts";

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

type Rule = Pick<Projection, "aggregation" | "normalization">;

/**
 * Goes through all pairs of rows that meet on something, each once, the row that comes first on the left: the numbers are
 * those of `meetingOf` and `denominatorOf`. The object that is visited is the same each time. O(pairs of cells in a column),
 * without anything kept for each pair.
 */
export function* meetRows(
  cells: CellColumns,
  rule: Rule,
  visit: (met: MetRows) => void,
): Generator<Progress, void> {
  const { rows, counts } = cells;
  const [rowStarts, columnStarts] = [startsOf(cells.row, rows), startsOf(cells.column, cells.columns)];
  const byColumn = cellsByColumn(cells, columnStarts);
  const sums = [0, 1, 2, 3, 4, 5].map(() => new Float64Array(rows));
  const [congruence, conflict, meetings, sharedLeft, sharedRight, both] = sums as Six;
  const { totals, lengths } = measuresOf(cells, rule);
  const met = { left: 0, right: 0, congruence: 0, conflict: 0, meetings: 0, denominator: 0 };
  const touched = new Int32Array(rows);

  for (let left = 0; left < rows; left += 1) {
    let count = 0;
    for (let cell = rowStarts[left] ?? 0; cell < (rowStarts[left + 1] ?? 0); cell += 1) {
      const column = cells.column[cell] ?? 0;
      for (let at = (columnStarts[column + 1] ?? 0) - 1; at >= (columnStarts[column] ?? 0); at -= 1) {
        const other = byColumn[at] ?? 0;
        if (other <= cell) break;
        const right = cells.row[other] ?? 0;
        if (meetings[right] === 0) {
          touched[count] = right;
          count += 1;
        }
        meetings[right] = (meetings[right] ?? 0) + 1;
        for (let one = 0; one < SIZE; one += 1) {
          const own = counts[cell * SIZE + one] ?? 0;
          const same = counts[other * SIZE + one] ?? 0;
          if (same > 0) sharedLeft[right] = (sharedLeft[right] ?? 0) + own;
          if (own === 0) continue;
          sharedRight[right] = (sharedRight[right] ?? 0) + same;
          both[right] = (both[right] ?? 0) + own * same;
          for (let two = 0; two < SIZE; two += 1) {
            const pairs = own * (counts[other * SIZE + two] ?? 0);
            const distance = DISTANCES[one * SIZE + two] ?? 0;
            congruence[right] = (congruence[right] ?? 0) + pairs * (1 - distance);
            conflict[right] = (conflict[right] ?? 0) + pairs * distance;
          }
        }
      }
    }
    for (let at = 0; at < count; at += 1) {
      const right = touched[at] ?? 0;
      met.left = left;
      met.right = right;
      met.congruence = congruence[right] ?? 0;
      met.conflict = conflict[right] ?? 0;
      met.meetings = meetings[right] ?? 0;
      met.denominator = denominator(left, right);
      visit(met);
      for (const sum of sums) sum[right] = 0;
    }
    if (left % ROWS_A_STEP === 0) yield { done: left, all: rows };
  }

  function denominator(left: number, right: number): number {
    const [one, other] = [totals[left] ?? 0, totals[right] ?? 0];
    switch (rule.normalization) {
      case "no":
        return 1;
      case "average":
        return (one + other) / 2;
      case "dna-cosine":
        return one * other;
      case "cosine":
        return (lengths[left] ?? 0) * (lengths[right] ?? 0);
      case "jaccard":
        return one - (sharedLeft[right] ?? 0) + other - (sharedRight[right] ?? 0) + (both[right] ?? 0);
    }
  }
}

type Six = [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];

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

/** How much each row says, and how long it is, as `denominatorOf` has it. */
function measuresOf({ rows, row, counts }: CellColumns, { aggregation }: Rule) {
  const [totals, squares] = [new Float64Array(rows), new Float64Array(rows)];
  row.forEach((at, cell) => {
    const own = counts.subarray(cell * SIZE, (cell + 1) * SIZE);
    const total = own.reduce((sum, count) => sum + count, 0);
    totals[at] = (totals[at] ?? 0) + total;
    squares[at] = (squares[at] ?? 0) + (aggregation === "ignore" ? total ** 2 : withItself(own));
  });
  return { totals, lengths: squares.map(Math.sqrt) };
}

/** The congruence of a cell with itself. */
function withItself(own: Int32Array): number {
  let sum = 0;
  for (let one = 0; one < SIZE; one += 1)
    for (let two = 0; two < SIZE; two += 1)
      sum += (own[one] ?? 0) * (own[two] ?? 0) * (1 - (DISTANCES[one * SIZE + two] ?? 0));
  return sum;
}
