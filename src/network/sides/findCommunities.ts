import { randomLcg } from "d3";
import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import { type Partition, groupOf, partitionOf } from "./partition.ts";
import type { Tie } from "../ties/projectOneMode.ts";
import { type Steps, inOneGo } from "../steps.ts";
import { signedModularity } from "./signedModularity.ts";

/** Louvain visits actors in an order that chance gives; so many orders are tried. */
const RUNS = 20;
const FEWEST_RUNS = 3;
/** So many ties are gone through in all runs together. */
const TIES_IN_ALL_RUNS = 2_000_000;

/** Two partitions whose signed modularity differs by less are equally good. */
const SAME_QUALITY = 1e-9;

/** The communities, and in how many of the runs the very same ones came out. */
export interface Communities<Id extends string = string> {
  readonly partition: Partition<Id>;
  readonly runs: number;
  readonly same: number;
}

/**
 * Communities of those who agree: Louvain on the ties of positive weight, 20 runs with the seeds 1 to 20 (fewer where
 * there are many ties), of which the partition with the greatest signed modularity is kept; of equally good ones, the
 * first in the order of ids. Who agrees with nobody is in none. The order of the ties does not matter. Source: Blondel,
 * Guillaume, Lambiotte and Lefebvre 2008, Fast unfolding of communities in large networks, as implemented by
 * graphology-communities-louvain. Each step says how far it is.
 */
export function* communitiesInSteps<Id extends string>(ties: readonly Tie<Id>[]): Steps<Communities<Id>> {
  const graph = agreementGraph(ties);
  if (graph.size === 0) return { partition: [], runs: 0, same: 0 };
  const runs = countRuns(graph.size);
  const found: Partition<Id>[] = [];
  for (let run = 1; run <= runs; run += 1) {
    yield { done: run - 1, all: runs };
    found.push(runOf<Id>(graph, run));
  }
  return bestOf(ties, found);
}

/** The communities at once. */
export function findCommunities<Id extends string>(ties: readonly Tie<Id>[]): Communities<Id> {
  return inOneGo(communitiesInSteps(ties));
}

/** So that no case keeps one waiting for minutes: one run takes about a second for 200,000 ties. */
function countRuns(ties: number): number {
  return Math.min(RUNS, Math.max(FEWEST_RUNS, Math.floor(TIES_IN_ALL_RUNS / ties)));
}

function bestOf<Id extends string>(
  ties: readonly Tie<Id>[],
  found: readonly Partition<Id>[],
): Communities<Id> {
  const keys = found.map((partition) => JSON.stringify(partition));
  const distinct = new Map(keys.map((key, run) => [key, found[run] ?? []]));
  const [best] = [...distinct]
    .map(([key, partition]) => ({
      key,
      partition,
      quality: signedModularity(ties, groupOf(partition)).value,
    }))
    .toSorted((left, right) => byQuality(left, right) || (left.key < right.key ? -1 : 1));
  const same = keys.filter((key) => key === best?.key).length;
  return { partition: best?.partition ?? [], runs: found.length, same };
}

interface Rated {
  readonly quality: number;
}

function byQuality(left: Rated, right: Rated): number {
  const difference = right.quality - left.quality;
  return Math.abs(difference) < SAME_QUALITY ? 0 : difference;
}

/** Nodes and edges in the order of ids, since Louvain's result hangs on it. */
function agreementGraph(ties: readonly Tie[]): UndirectedGraph {
  const graph = new UndirectedGraph();
  const agreeing = ties.filter(({ weight }) => weight > 0).toSorted(byEnds);
  const ids = new Set(agreeing.flatMap(({ left, right }) => [left, right]));
  for (const id of [...ids].toSorted()) graph.addNode(id);
  for (const { left, right, weight } of agreeing) graph.addEdge(left, right, { weight });
  return graph;
}

function runOf<Id extends string>(graph: UndirectedGraph, seed: number): Partition<Id> {
  const communities = louvain(graph, { rng: randomLcg(seed), getEdgeWeight: "weight" });
  return partitionOf(new Map(Object.entries(communities) as [Id, number][]));
}

function byEnds(left: Tie, right: Tie): number {
  if (left.left !== right.left) return left.left < right.left ? -1 : 1;
  return left.right < right.right ? -1 : 1;
}
