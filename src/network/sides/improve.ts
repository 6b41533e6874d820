import { type Division, divide, emptyGroup, gainOf, put, scoreOf } from "./division.ts";
import { leavesApart, splitGroups } from "./joinedGroups.ts";

/** Scores that differ by less are equal: sums of halves are exact, shares by chance are not. */
export const SAME_SCORE = 1e-9;

/** Nothing is gained by going on longer; what is split may be lost again and again. */
const MOST_ROUNDS = 30;

/**
 * Makes a division better until no move of one place and no joining of two groups would: first places move, in the order
 * given, then groups join, and so on. Places come together only where some agreement joins them. Sources of the moves:
 * Blondel, Guillaume, Lambiotte and Lefebvre 2008, Fast unfolding of communities in large networks; Traag, Waltman and
 * van Eck 2019, From Louvain to Leiden, on why groups have to be joined within.
 */
export function improve(division: Division, order: readonly number[]): void {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let isBetter = movePlaces(division, order);
    isBetter = joinGroups(division) || isBetter;
    isBetter = splitGroups(division) || isBetter;
    if (!isBetter) return;
  }
}

/** What lies between a place and the groups around it. */
interface Around {
  between: number;
  /** Whether somebody of the group agrees with it. */
  isJoined: boolean;
}

/** The groups that a place has ties to, and its own. */
function groupsAround({ network, groups }: Division, at: number): Map<number, Around> {
  const { starts, ends, weights } = network;
  const around = new Map<number, Around>([[groups[at] ?? 0, { between: 0, isJoined: false }]]);
  for (let tie = starts[at] ?? 0; tie < (starts[at + 1] ?? 0); tie += 1) {
    const weight = weights[tie] ?? 0;
    const group = groups[ends[tie] ?? 0] ?? 0;
    const known = around.get(group);
    if (known === undefined) around.set(group, { between: weight, isJoined: weight > 0 });
    else {
      known.between += weight;
      known.isJoined ||= weight > 0;
    }
  }
  return around;
}

/** What each group that agrees with a place would gain by it, as against the place by itself; its own group too. */
export function gainsOf(division: Division, at: number): Map<number, number> {
  const { network, groups, agreement, disagreement } = division;
  const own = { agreement: network.agreement[at] ?? 0, disagreement: network.disagreement[at] ?? 0 };
  const gains = new Map<number, number>();
  for (const [group, { between, isJoined }] of groupsAround(division, at)) {
    const isOwn = group === groups[at];
    if (!isJoined && !isOwn) continue;
    const rest = {
      agreement: (agreement[group] ?? 0) - (isOwn ? own.agreement : 0),
      disagreement: (disagreement[group] ?? 0) - (isOwn ? own.disagreement : 0),
    };
    gains.set(group, gainOf(network, between, [own, rest]));
  }
  return gains;
}

function movePlaces(division: Division, order: readonly number[]): boolean {
  let isBetter = false;
  for (let hasMoved = true; hasMoved;) {
    hasMoved = false;
    for (const at of order) hasMoved = movePlace(division, at) || hasMoved;
    isBetter ||= hasMoved;
  }
  return isBetter;
}

function movePlace(division: Division, at: number): boolean {
  const gains = gainsOf(division, at);
  const own = division.groups[at] ?? 0;
  const stays = gains.get(own) ?? 0;
  let [best, most] = [own, stays];
  for (const [group, gain] of gains) if (gain > most + SAME_SCORE) [best, most] = [group, gain];
  if (most < -SAME_SCORE) [best, most] = [emptyGroup(division), 0];
  if (best === own || isWorseApart(division, at, best)) return false;
  put(division, at, best);
  return true;
}

/** Whether a move leaves behind some whom nothing joins any more, and taking them apart would lose what it gains. */
function isWorseApart(division: Division, at: number, group: number): boolean {
  if (!leavesApart(division, at)) return false;
  const moved = divide(division.network, division.groups);
  put(moved, at, group);
  splitGroups(moved);
  const touched = touchedBetween(division, moved);
  touched[group] = touched[division.groups[at] ?? 0] = 1;
  return scoreOf(moved, touched) <= scoreOf(division, touched) + SAME_SCORE;
}

/** Marks groups that have more members, or fewer, in one of two divisions. */
function touchedBetween(one: Division, other: Division): Uint8Array {
  const touched = new Uint8Array(one.sizes.length);
  touched.forEach((_, at) => (touched[at] = Number(one.sizes[at] !== other.sizes[at])));
  return touched;
}

/** Joins the two groups that gain most by it, as long as any gain. */
function joinGroups(division: Division): boolean {
  const between = betweenGroups(division);
  for (let isBetter = false; ; isBetter = true) {
    const pair = bestPair(division, between);
    if (pair === null) return isBetter;
    join(division, between, pair);
  }
}

type Pair = readonly [into: number, from: number];

function join(division: Division, between: Between, [into, from]: Pair): void {
  division.groups.forEach((group, at) => {
    if (group === from) put(division, at, into);
  });
  for (const [other, around] of between.get(from) ?? []) {
    between.get(other)?.delete(from);
    if (other === into) continue;
    const both = added(between.get(into)?.get(other), around);
    between.get(into)?.set(other, both);
    between.get(other)?.set(into, both);
  }
  between.delete(from);
}

function bestPair(division: Division, between: Between): Pair | null {
  const { network, agreement, disagreement } = division;
  const strength = (group: number) => ({
    agreement: agreement[group] ?? 0,
    disagreement: disagreement[group] ?? 0,
  });
  let [best, most]: [Pair | null, number] = [null, SAME_SCORE];
  for (const [one, others] of between)
    for (const [other, around] of others) {
      if (!around.isJoined || other <= one) continue;
      const gain = gainOf(network, around.between, [strength(one), strength(other)]);
      if (gain > most + SAME_SCORE) [best, most] = [[one, other], gain];
    }
  return best;
}

type Between = Map<number, Map<number, Around>>;

function betweenGroups(division: Division): Between {
  const pairs: Between = new Map();
  division.groups.forEach((own, at) => {
    const known = pairs.get(own) ?? new Map<number, Around>();
    pairs.set(own, known);
    for (const [group, around] of groupsAround(division, at))
      if (group !== own) known.set(group, added(known.get(group), around));
  });
  return pairs;
}

function added(known: Around | undefined, { between, isJoined }: Around): Around {
  return { between: (known?.between ?? 0) + between, isJoined: known?.isJoined === true || isJoined };
}
