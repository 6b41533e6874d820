import { randomLcg, shuffler } from "d3";
import type { Tie } from "../ties/projectOneMode.ts";
import { type Steps, inOneGo } from "../steps.ts";
import { type Division, divide, emptyGroup, put, scoreOf } from "./division.ts";
import { asGoodAs, inOrder } from "./asGoodAs.ts";
import { SAME_SCORE, improve } from "./improve.ts";
import { type Partition, partitionOf } from "./partition.ts";
import { type Said, type SignedNetwork, signedNetwork } from "./signedNetwork.ts";

/** Where the search ends hangs on where it begins; so many times it begins anew, each place by itself. */
const RUNS = 20;
const FEWEST_RUNS = 3;
/** So often each run shakes what it found, and what share of the places, in turn, is shaken loose. */
const SHAKES = 9;
const SHAKEN = [0.25, 0.5, 0.75] as const;
/** So many ties are gone through in all runs and shakes together, so that no case keeps one waiting for minutes. */
const TIES_IN_ALL = 1_500_000;

/** The communities, in how many of the runs the very same ones came out, and what else would be as good. */
export interface Communities<Id extends string = string> {
  readonly partition: Partition<Id>;
  readonly runs: number;
  readonly same: number;
  /** How many other divisions that are as good were found. */
  readonly asGood: number;
  /** Who is elsewhere in one of those, in the order of ids. */
  readonly unsettled: readonly Id[];
}

/**
 * Communities of those who agree: the division with the greatest signed modularity that is found. Each of 20 runs (fewer
 * where there are many ties) begins with each by itself, moves one at a time and joins groups until nothing is better,
 * then shakes a part loose and tries again, nine times. Ids decide nothing, unless two cannot be told apart otherwise;
 * of equally good divisions the one that keeps those together who come first. Who agrees with nobody, or whom every group
 * would be worse with, is in none. The order of the ties does not matter. Sources: Gómez, Jensen and Arenas 2009,
 * Physical Review E 80, 016114; Lourenço, Martin and Stützle 2003, Iterated local search. Each step says how far it is.
 */
export function* communitiesInSteps<Id extends string>(
  ties: readonly Tie<Id>[],
  said: Said<Id> = () => 0,
): Steps<Communities<Id>> {
  const network = signedNetwork(ties, said);
  if (network.agreementInAll === 0) return { partition: [], runs: 0, same: 0, asGood: 0, unsettled: [] };
  const { runs, shakes } = effortFor(ties.length);
  const found: Division[] = [];
  for (let run = 1; run <= runs; run += 1) {
    yield { done: run - 1, all: runs };
    found.push(runOf(network, { seed: run, shakes }));
  }
  return bestOf(network, found);
}

/** The communities at once. */
export function findCommunities<Id extends string>(
  ties: readonly Tie<Id>[],
  said?: Said<Id>,
): Communities<Id> {
  return inOneGo(communitiesInSteps(ties, said));
}

interface Effort {
  readonly runs: number;
  readonly shakes: number;
}

function effortFor(ties: number): Effort {
  const tries = Math.floor(TIES_IN_ALL / ties);
  return {
    runs: Math.min(RUNS, Math.max(FEWEST_RUNS, Math.floor(tries / (SHAKES + 1)))),
    shakes: Math.min(SHAKES, Math.floor(tries / FEWEST_RUNS)),
  };
}

interface Run {
  readonly seed: number;
  readonly shakes: number;
}

function runOf(network: SignedNetwork, { seed, shakes }: Run): Division {
  const random = randomLcg(seed / (RUNS + 1));
  const order = () => shuffler(random)(network.ids.map((_, at) => at));
  let best = divide(network);
  improve(best, order());
  for (let shake = 0; shake < shakes; shake += 1) {
    const other = divide(network, best.groups);
    const share = SHAKEN[shake % SHAKEN.length] ?? 0;
    for (const at of order().slice(0, Math.ceil(network.ids.length * share))) loosen(other, at, random);
    improve(other, order());
    if (scoreOf(other) > scoreOf(best) + SAME_SCORE) best = other;
  }
  return best;
}

/** Puts a place by itself, or with any one to whom it is tied. */
function loosen(division: Division, at: number, random: () => number): void {
  const { starts, ends } = division.network;
  const [from = 0, to = 0] = starts.subarray(at, at + 2);
  const tie = Math.floor(from + random() * (to - from + 1));
  const group = tie < to ? (division.groups[ends[tie] ?? 0] ?? 0) : emptyGroup(division);
  if (group >= 0) put(division, at, group);
}

function bestOf<Id extends string>(network: SignedNetwork<Id>, found: readonly Division[]): Communities<Id> {
  const most = Math.max(...found.map((division) => scoreOf(division)));
  const good = found.filter((division) => scoreOf(division) > most - SAME_SCORE);
  const { chosen, others } = asGoodAs(good);
  const same = good.filter(({ groups }) => inOrder(groups).join() === chosen.join()).length;
  return {
    partition: partitionIn(network, chosen),
    runs: found.length,
    same,
    asGood: others.length,
    unsettled: network.ids.filter((_, at) => others.some((other) => other[at] !== chosen[at])).toSorted(),
  };
}

/** Those who are with somebody; who is alone agrees with nobody, or less than it disagrees. */
function partitionIn<Id extends string>({ ids }: SignedNetwork<Id>, groups: Uint32Array): Partition<Id> {
  const whole = partitionOf(new Map(ids.map((id, at) => [id, groups[at]])));
  return whole.filter(({ length }) => length > 1);
}
