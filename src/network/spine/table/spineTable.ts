import { groupOfActors } from "../groups/chooseGroups.ts";
import { type GroupOf, bundleAt, STANCE_COUNT, countBundles } from "../groups/countBundles.ts";
import type { PositionColumns, SpineCase } from "../model/spineCase.ts";
import type { AxisOrder, GroupId } from "../model/spineLayout.ts";
import { type TableGroup, tableGroups } from "./tableGroups.ts";

/** What the rows of the tables are made of: every position that passes a filter, by groups and by propositions. */
export interface SpineTable {
  readonly said: SpineCase;
  readonly groups: readonly TableGroup[];
  /** By actor. */
  readonly groupOf: GroupOf;
  /** The positions that pass. */
  readonly shown: PositionColumns;
  /** How many statements pass, by group, proposition and stance (`bundleAt`). */
  readonly statements: Int32Array;
  /** How many actors make them, likewise. */
  readonly actors: Int32Array;
}

/** The tables of a case; `passing` are the positions that pass a filter, null where there is none. O(positions). */
export function spineTable(
  said: SpineCase,
  order: AxisOrder,
  passing: PositionColumns | null,
  opened: GroupId | null,
): SpineTable {
  const groups = tableGroups(said, order, opened);
  const groupOf = groupOfActors(said.actors.length, order, groups);
  const shown = passing ?? said.positions;
  const size = { groups: groups.length, propositions: said.propositions.length };
  const once = { ...shown, statements: new Int32Array(shown.actor.length).fill(1) };
  return {
    said,
    groups,
    groupOf,
    shown,
    statements: countBundles(shown, groupOf, size),
    // An actor has one position on a proposition, so that positions are actors there.
    actors: countBundles(once, groupOf, size),
  };
}

/** What a group says on a proposition, by stance. */
export function stancesAt(
  counts: Int32Array,
  { said }: SpineTable,
  group: number,
  proposition: number,
): Int32Array {
  const at = bundleAt(said.propositions.length, group, proposition, 0);
  return counts.subarray(at, at + STANCE_COUNT);
}

/** Adds up what several say, by stance. */
export function addStances(parts: Iterable<ArrayLike<number>>): readonly number[] {
  const sums = Array.from({ length: STANCE_COUNT }, () => 0);
  for (const part of parts)
    sums.forEach((sum, stance) => {
      sums[stance] = sum + (part[stance] ?? 0);
    });
  return sums;
}

export function sumOf(stances: ArrayLike<number>): number {
  return Array.from(stances).reduce((sum, count) => sum + count, 0);
}
