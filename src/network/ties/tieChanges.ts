import type { Tie } from "./projectOneMode.ts";

/** What became of a tie: it is no longer there, has come to be, has turned into its opposite, or weighs more or less. */
export type TieMove = "gone" | "new" | "turned" | "stronger" | "weaker";

/** A tie that is not as it was; 0 is no tie. */
export interface TieChange<Id extends string = string> {
  readonly left: Id;
  readonly right: Id;
  readonly before: number;
  readonly after: number;
  readonly move: TieMove;
}

const MOVES: readonly TieMove[] = ["gone", "turned", "new", "weaker", "stronger"];
/** Weights nearer than this are the same, but for the rounding of fractions. */
const SAME = 1e-9;

/** The ties that differ between two projections, those that are gone first, then by how much they differ. */
export function tieChanges<Id extends string>(
  before: readonly Tie<Id>[],
  after: readonly Tie<Id>[],
): readonly TieChange<Id>[] {
  const pairs = new Map<string, { left: Id; right: Id; before: number; after: number }>();
  for (const { left, right, weight } of before)
    pairs.set(`${left} ${right}`, { left, right, before: weight, after: 0 });
  for (const { left, right, weight } of after) {
    const known = pairs.get(`${left} ${right}`);
    pairs.set(`${left} ${right}`, { left, right, before: known?.before ?? 0, after: weight });
  }
  return [...pairs.values()]
    .filter((pair) => Math.abs(pair.before - pair.after) > SAME)
    .map((pair) => ({ ...pair, move: moveOf(pair.before, pair.after) }))
    .toSorted(byMove);
}

function moveOf(before: number, after: number): TieMove {
  if (after === 0) return "gone";
  if (before === 0) return "new";
  if (Math.sign(before) !== Math.sign(after)) return "turned";
  return Math.abs(after) > Math.abs(before) ? "stronger" : "weaker";
}

function byMove(one: TieChange, other: TieChange): number {
  const size = ({ before, after }: TieChange) => Math.abs(before - after);
  const name = ({ left, right }: TieChange) => `${left} ${right}`;
  return (
    MOVES.indexOf(one.move) - MOVES.indexOf(other.move) ||
    size(other) - size(one) ||
    (name(one) < name(other) ? -1 : 1)
  );
}
