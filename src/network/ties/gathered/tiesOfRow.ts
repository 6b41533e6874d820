import { inOneGo } from "../../steps.ts";
import { weigh } from "../projectOneMode.ts";
import type { Projection } from "../projection.ts";
import type { CellColumns } from "./cellColumns.ts";
import { agreementOf, disagreementOf } from "./gatherTies.ts";
import { meetRows } from "./meetRows.ts";

/** What one row has with each other, by the place of the other: 0 where they do not meet. */
export interface RowTies {
  readonly agreement: Float64Array;
  readonly disagreement: Float64Array;
  /** The weight of the tie; below zero where they disagree more, or disagreement alone counts. */
  readonly leaning: Float64Array;
}

/** The ties of one row with all others, the very numbers that `gatherTies` adds up. O(cells). */
export function tiesOfRow(cells: CellColumns, row: number, projection: Projection): RowTies {
  const none = () => new Float64Array(cells.rows);
  const ties = { agreement: none(), disagreement: none(), leaning: none() };
  const { aggregation } = projection;
  const steps = meetRows(
    withRowFirst(cells, row),
    projection,
    (met) => {
      if (met.denominator === 0) return;
      const other = met.right <= row ? met.right - 1 : met.right;
      const weight = weigh(met, met.denominator, projection);
      ties.agreement[other] = agreementOf(met, aggregation) / met.denominator;
      ties.disagreement[other] = disagreementOf(met, aggregation) / met.denominator;
      ties.leaning[other] = aggregation === "conflict" ? -Math.abs(weight) : weight;
    },
    1,
  );
  inOneGo(steps);
  return ties;
}

/** The same cells with the rows numbered anew: the one comes first, and so meets all others. */
function withRowFirst({ row: rows, column, counts, ...size }: CellColumns, row: number): CellColumns {
  const width = rows.length === 0 ? 1 : counts.length / rows.length;
  const places = Array.from(rows.keys());
  const own = places.filter((place) => rows[place] === row);
  const order = [...own, ...places.filter((place) => rows[place] !== row)];
  const placed = new Int32Array(counts.length);
  order.forEach((from, to) => placed.set(counts.subarray(from * width, (from + 1) * width), to * width));
  const numbered = (one: number) => (one === row ? 0 : one < row ? one + 1 : one);
  return {
    ...size,
    row: Int32Array.from(order, (place) => numbered(rows[place] ?? 0)),
    column: Int32Array.from(order, (place) => column[place] ?? 0),
    counts: placed,
  };
}
