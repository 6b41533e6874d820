import type { PositionColumns } from "../model/spineCase.ts";

export const STANCE_COUNT = 4;

/** Where a group, a proposition and a stance are in an array with an entry for each. */
export function bundleAt(propositions: number, group: number, proposition: number, stance: number): number {
  return (group * propositions + proposition) * STANCE_COUNT + stance;
}

/** The group of an entry in such an array. */
export function groupOfBundle(propositions: number): (row: number) => number {
  return (row) => Math.floor(row / (propositions * STANCE_COUNT));
}

/** In which group an actor is, by actor; below 0 for who is in none. */
export type GroupOf = Int32Array;

/** How many statements each group makes on each proposition in each stance. O(positions). */
export function countBundles(
  { actor, proposition, stance, statements }: PositionColumns,
  groupOf: GroupOf,
  { groups, propositions }: { readonly groups: number; readonly propositions: number },
): Int32Array {
  const counts = new Int32Array(groups * propositions * STANCE_COUNT);
  for (let row = 0; row < actor.length; row += 1) {
    const group = groupOf[actor[row] ?? -1] ?? -1;
    if (group < 0) continue;
    const at = bundleAt(propositions, group, proposition[row] ?? 0, stance[row] ?? 0);
    counts[at] = (counts[at] ?? 0) + (statements[row] ?? 0);
  }
  return counts;
}
