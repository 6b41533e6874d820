import { STANCES } from "../../../case/statement.ts";
import type { Projection } from "../projection.ts";
import type { CellColumns } from "./cellColumns.ts";

type Rule = Pick<Projection, "aggregation" | "normalization">;

/** What one row adds up with each other, by the place of the other; all but those touched are 0. */
export interface RowSums {
  readonly congruence: Float64Array;
  readonly conflict: Float64Array;
  readonly meetings: Float64Array;
  /** How much of what the row says the other says too, stance by stance, and the other way round. */
  readonly sharedLeft: Float64Array;
  readonly sharedRight: Float64Array;
  /** The products of what both say. */
  readonly both: Float64Array;
  readonly touched: number[];
  readonly clear: (right: number) => void;
}

export function noSums(rows: number): RowSums {
  const none = () => new Float64Array(rows);
  const sums = {
    congruence: none(),
    conflict: none(),
    meetings: none(),
    sharedLeft: none(),
    sharedRight: none(),
    both: none(),
  };
  const all = Object.values(sums);
  const clear = (right: number) => {
    for (const sum of all) sum[right] = 0;
  };
  return { ...sums, touched: [], clear };
}

/** How much each row says in all, and how long it is. */
export interface Measures {
  readonly totals: Float64Array;
  readonly lengths: Float64Array;
}

/** The measures of rows, as `denominatorOf` has them; `distances` has an entry for each two stances. */
export function measuresOf(
  { rows, row, counts }: CellColumns,
  { aggregation }: Pick<Rule, "aggregation">,
  distances: readonly number[],
): Measures {
  const [totals, squares] = [new Float64Array(rows), new Float64Array(rows)];
  row.forEach((at, cell) => {
    const own = counts.subarray(cell * STANCES.length, (cell + 1) * STANCES.length);
    const total = own.reduce((sum, count) => sum + count, 0);
    const square = aggregation === "ignore" ? total ** 2 : withItself(own, distances);
    totals[at] = (totals[at] ?? 0) + total;
    squares[at] = (squares[at] ?? 0) + square;
  });
  return { totals, lengths: squares.map(Math.sqrt) };
}

/** The congruence of a cell with itself. */
function withItself(own: Int32Array, distances: readonly number[]): number {
  return distances.reduce((sum, distance, at) => {
    const [one, other] = [Math.floor(at / own.length), at % own.length];
    return sum + (own[one] ?? 0) * (own[other] ?? 0) * (1 - distance);
  }, 0);
}

/** What the sums of two rows are divided by, as `denominatorOf` has it. */
export function dividedBy(
  { normalization }: Pick<Rule, "normalization">,
  { totals, lengths }: Measures,
  sums: RowSums,
): (left: number, right: number) => number {
  const [said, long] = [(row: number) => totals[row] ?? 0, (row: number) => lengths[row] ?? 0];
  switch (normalization) {
    case "no":
      return () => 1;
    case "average":
      return (left, right) => (said(left) + said(right)) / 2;
    case "dna-cosine":
      return (left, right) => said(left) * said(right);
    case "cosine":
      return (left, right) => long(left) * long(right);
    case "jaccard":
      return (left, right) => {
        const shared = (sums.sharedLeft[right] ?? 0) + (sums.sharedRight[right] ?? 0);
        return said(left) + said(right) - shared + (sums.both[right] ?? 0);
      };
  }
}
