import type { Projection } from "../projection.ts";
import { inOneGo } from "../../steps.ts";
import { weigh } from "../projectOneMode.ts";
import type { CellColumns } from "./cellColumns.ts";
import { type MetRows, meetRows } from "./meetRows.ts";

/** A tie between two rows, by their places. */
export interface RowTie extends Readonly<Omit<MetRows, "denominator">> {
  readonly weight: number;
}

/** The strongest ties of a pair of groups. */
export interface StrongestBetween {
  /** Those above zero and those below, the strongest first; equals by place. */
  readonly agreements: readonly RowTie[];
  readonly disagreements: readonly RowTie[];
  /** How many pairs there are, whether they meet or not. */
  readonly pairs: number;
  readonly agreeing: number;
  readonly differing: number;
}

/** The strongest ties between two groups of rows, or within one: at most so many of each kind. O(pairs that meet). */
export function strongestBetween(
  cells: CellColumns,
  groups: readonly [one: ReadonlySet<number>, other: ReadonlySet<number>],
  projection: Projection,
  most: number,
): StrongestBetween {
  const [one, other] = groups;
  const ties: RowTie[] = [];
  const steps = meetRows(onlyRows(cells, groups), projection, ({ denominator, ...met }) => {
    const isBetween =
      (one.has(met.left) && other.has(met.right)) || (other.has(met.left) && one.has(met.right));
    const weight = weigh(met, denominator, projection);
    if (isBetween && weight !== 0) ties.push({ ...met, weight });
  });
  inOneGo(steps);
  const isAgreement = ({ weight }: RowTie) => weight > 0 && projection.aggregation !== "conflict";
  const [agreements, disagreements] = [ties.filter(isAgreement), ties.filter((tie) => !isAgreement(tie))];
  return {
    agreements: agreements.toSorted(strongestFirst).slice(0, most),
    disagreements: disagreements.toSorted(strongestFirst).slice(0, most),
    pairs: countPairs(one, other),
    agreeing: agreements.length,
    differing: disagreements.length,
  };
}

function strongestFirst(one: RowTie, other: RowTie): number {
  return Math.abs(other.weight) - Math.abs(one.weight) || one.left - other.left || one.right - other.right;
}

function countPairs(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const isSame = one.size > 0 && one.size === other.size && [...one].every((row) => other.has(row));
  return isSame ? (one.size * (one.size - 1)) / 2 : one.size * other.size;
}

/** The cells of those rows alone. */
function onlyRows(cells: CellColumns, [one, other]: readonly ReadonlySet<number>[]): CellColumns {
  const kept = cells.row.map((row) => Number(one?.has(row) || other?.has(row)));
  const isKept = (_: number, cell: number) => kept[cell] === 1;
  const size = cells.row.length === 0 ? 1 : cells.counts.length / cells.row.length;
  return {
    ...cells,
    row: cells.row.filter(isKept),
    column: cells.column.filter(isKept),
    counts: cells.counts.filter((_, at) => kept[Math.floor(at / size)] === 1),
  };
}
