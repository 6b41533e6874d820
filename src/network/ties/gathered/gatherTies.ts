import type { Steps } from "../../steps.ts";
import { weigh } from "../projectOneMode.ts";
import type { Projection } from "../projection.ts";
import type { CellColumns } from "./cellColumns.ts";
import { type MetRows, meetRows } from "./meetRows.ts";

/** The ties between each two groups, and within each, added up: an entry for each pair of groups (`pairAt`). */
export interface GatheredTies {
  readonly groups: number;
  /** The sum of agreement of all pairs, each divided as the projection divides it; where stances are ignored, of meetings. */
  readonly agreement: Float64Array;
  readonly disagreement: Float64Array;
  /** How many pairs have a tie above zero, and below. */
  readonly agreeing: Int32Array;
  readonly differing: Int32Array;
}

/** Where two groups, or one with itself, are in the arrays. */
export function pairAt(groups: number, one: number, other: number): number {
  return Math.min(one, other) * groups + Math.max(one, other);
}

/**
 * Adds up the ties between groups: all pairs of rows that meet, none left out. What agreement is more than disagreement is
 * the sum of the ties. `groupOf` is the group of a row, below 0 for none.
 */
export function* gatherTies(
  cells: CellColumns,
  groupOf: Int32Array,
  groups: number,
  projection: Projection,
): Steps<GatheredTies> {
  const size = groups * groups;
  const gathered = {
    groups,
    agreement: new Float64Array(size),
    disagreement: new Float64Array(size),
    agreeing: new Int32Array(size),
    differing: new Int32Array(size),
  };
  const { agreement, disagreement, agreeing, differing } = gathered;
  const { aggregation } = projection;
  yield* meetRows(cells, projection, (met) => {
    const [one, other] = [groupOf[met.left] ?? -1, groupOf[met.right] ?? -1];
    if (one < 0 || other < 0 || met.denominator === 0) return;
    const at = pairAt(groups, one, other);
    const weight = weigh(met, met.denominator, projection);
    add(agreement, at, agreementOf(met, aggregation) / met.denominator);
    add(disagreement, at, disagreementOf(met, aggregation) / met.denominator);
    if (weight !== 0) add(weight > 0 && aggregation !== "conflict" ? agreeing : differing, at, 1);
  });
  return gathered;
}

type MetStances = Readonly<Pick<MetRows, "congruence" | "conflict">>;

/** What of a pair counts as agreement; where stances are ignored, all that it meets on. */
export function agreementOf(
  { congruence, conflict }: MetStances,
  aggregation: Projection["aggregation"],
): number {
  if (aggregation === "conflict") return 0;
  return aggregation === "ignore" ? congruence + conflict : congruence;
}

/** What of a pair counts as disagreement. */
export function disagreementOf({ conflict }: MetStances, aggregation: Projection["aggregation"]): number {
  return aggregation === "conflict" || aggregation === "subtract" ? conflict : 0;
}

function add(sums: Float64Array | Int32Array, at: number, value: number): void {
  sums[at] = (sums[at] ?? 0) + value;
}
