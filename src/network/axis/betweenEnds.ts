import { groupPlaces } from "../../case/column.ts";
import type { Alignment } from "./alignment.ts";
import { actorsAtEnds, actorsByStatements } from "./axisEnds.ts";
import { STANCES } from "../../case/statement.ts";
import { linkColumns } from "../linkColumns.ts";
import type { ActorNode, NetworkNode, NodeId, PropositionNode } from "../graph.ts";
import type { Network } from "../twoModeNetwork.ts";

/** With whom at an end of the axis an actor shares a view, and on what. */
export interface SharedView {
  readonly with: ActorNode;
  readonly on: PropositionNode;
}

/** An actor who shares a view with somebody at each end: the same stance, for or against, on the same proposition. */
export interface BetweenEnds {
  readonly actor: ActorNode;
  readonly start: SharedView;
  readonly end: SharedView;
}

/** Those who share a view with somebody else at each end, who said most first. */
export function betweenEnds(network: Network, alignment: Alignment): readonly BetweenEnds[] {
  const ends = actorsAtEnds(network, alignment);
  const views = viewsOf(network);
  const [startOf, endOf] = [sharingWith(ends.start, views), sharingWith(ends.end, views)];
  const between: BetweenEnds[] = [];
  for (const actor of actorsByStatements(network.nodes)) {
    const start = startOf(actor.id);
    const end = start && endOf(actor.id);
    if (start && end) between.push({ actor, start, end });
  }
  return between;
}

/** Who is for or against what, as numbers: a view is a proposition's node with one of two stances. */
interface Views {
  readonly nodes: readonly NetworkNode[];
  readonly placeOf: ReadonlyMap<NodeId, number>;
  /** The views of node `n`, in the order of the links, stand from `begins[n]` up to `begins[n + 1]`. */
  readonly begins: Uint32Array;
  readonly views: Int32Array;
}

function viewsOf(network: Network): Views {
  const { nodes } = network;
  const { source, target, stance } = linkColumns(network);
  const links = Int32Array.from(source.keys()).filter((link) => (stance[link] ?? OTHERS) < OTHERS);
  const { begins, places } = groupPlaces(
    links.map((link) => source[link] ?? 0),
    nodes.length,
  );
  const views = places.map((place) => {
    const link = links[place] ?? 0;
    return 2 * (target[link] ?? 0) + (stance[link] ?? 0);
  });
  return { nodes, placeOf: placesOf(nodes), begins, views };
}

/** The places of support and opposition in `STANCES` are before that of all others. */
const OTHERS = STANCES.indexOf("mixed");

function placesOf(nodes: readonly NetworkNode[]): ReadonlyMap<NodeId, number> {
  return new Map(nodes.map(({ id }, at) => [id, at]));
}

/** With whom of the others an actor shares a view: with the first of them, and on the first of its own propositions. */
function sharingWith(others: readonly ActorNode[], all: Views): (actor: NodeId) => SharedView | null {
  const { nodes, placeOf, begins, views } = all;
  const ranks = others.map(({ id }) => placeOf.get(id) ?? 0);
  const first = firstTakers(ranks, all);
  return (id) => {
    const actor = placeOf.get(id) ?? 0;
    let [best, on] = [others.length, -1];
    for (let at = begins[actor] ?? 0; at < (begins[actor + 1] ?? 0); at += 1) {
      const view = views[at] ?? 0;
      const own = first[2 * view] ?? 0;
      // Whoever asks may be the first itself.
      const rank = ranks[own] === actor ? (first[2 * view + 1] ?? 0) : own;
      if (rank < best) [best, on] = [rank, view >> 1];
    }
    return sharedView(others[best], nodes[on]);
  };
}

function sharedView(other: ActorNode | undefined, on: NetworkNode | undefined): SharedView | null {
  return other && on?.kind === "proposition" ? { with: other, on } : null;
}

/** For each view the ranks of the first two who take it; how many there are in all where there is none. */
function firstTakers(ranks: readonly number[], { nodes, begins, views }: Views): Int32Array {
  const first = new Int32Array(4 * nodes.length).fill(ranks.length);
  ranks.forEach((actor, rank) => {
    for (let at = begins[actor] ?? 0; at < (begins[actor + 1] ?? 0); at += 1) {
      const place = 2 * (views[at] ?? 0);
      if (first[place] === ranks.length) first[place] = rank;
      else if (first[place + 1] === ranks.length) first[place + 1] = rank;
    }
  });
  return first;
}
