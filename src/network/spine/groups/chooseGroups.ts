import { type Steps, finished } from "../../../case/steps/steps.ts";
import type { SpineCase } from "../model/spineCase.ts";
import type { AxisOrder } from "../model/spineLayout.ts";
import { STANCE_COUNT, countBundles, groupOfBundle } from "./countBundles.ts";
import { cutRange } from "./cutRange.ts";
import { type Range, lengthOf } from "./range.ts";
import { widestBundles } from "./widestBundles.ts";

/** How much room there is for groups and for their ribbons. */
export interface GroupRoom {
  /** In CSS pixels, at the usual size of letters. */
  readonly width: number;
  readonly budget: number;
  /** Whether it is a group that is opened, which need not be cut into many. */
  readonly isOpened: boolean;
}

const MOST = 9;
/** In CSS pixels. */
export const WIDTH_EACH = 100;
const FEWEST = 5;
const FEWEST_NARROW = 3;
const NARROW = 500;
/** On average a group has at least so many actors: with fewer, the names of all have less room. */
const MEMBERS = 12;
/** So much of what is said on the propositions that are reached should be drawn. */
const ENOUGH = 0.5;

/**
 * The groups of a stretch of the axis: as many as the width can name, fewer while the ribbons drawn would carry less than
 * half of what is said on the propositions that they reach, yet not too few to tell actors apart.
 */
export function chooseGroups(
  said: SpineCase,
  order: AxisOrder,
  range: Range,
  room: GroupRoom,
): readonly Range[] {
  return finished(groupSteps(said, order, range, room));
}

/** The same step by step: a number of groups in each. */
export function* groupSteps(
  said: SpineCase,
  order: AxisOrder,
  range: Range,
  { width, budget, isOpened }: GroupRoom,
): Steps<readonly Range[]> {
  const most = Math.min(MOST, Math.floor(width / WIDTH_EACH), Math.ceil(lengthOf(range) / MEMBERS));
  const fewest = isOpened || width < NARROW ? FEWEST_NARROW : FEWEST;
  for (let count = most; count > fewest; count -= 1) {
    const groups = cutRange(order, range, count);
    if (shareOfReached(said, order, groups, budget) >= ENOUGH) return groups;
    yield;
  }
  return cutRange(order, range, Math.max(1, Math.min(most, fewest)));
}

/** For each actor the group that holds it. */
export function groupOfActors(actors: number, order: AxisOrder, groups: readonly Range[]): Int32Array {
  const groupOf = new Int32Array(actors).fill(-1);
  groups.forEach(({ from, to }, group) => {
    for (let at = from; at < to; at += 1) groupOf[order.actors[at] ?? 0] = group;
  });
  return groupOf;
}

function shareOfReached(
  { actors, propositions, positions }: SpineCase,
  order: AxisOrder,
  groups: readonly Range[],
  budget: number,
): number {
  const size = { groups: groups.length, propositions: propositions.length };
  const counts = countBundles(positions, groupOfActors(actors.length, order, groups), size);
  const { rows, statementsDrawn } = widestBundles(counts, budget, groupOfBundle(propositions.length));
  const propositionOf = (row: number) => Math.floor(row / STANCE_COUNT) % propositions.length;
  const reached = new Uint8Array(propositions.length);
  for (const row of rows) reached[propositionOf(row)] = 1;
  const saidOnReached = counts.reduce(
    (sum, count, row) => sum + count * (reached[propositionOf(row)] ?? 0),
    0,
  );
  return saidOnReached === 0 ? 1 : statementsDrawn / saidOnReached;
}
