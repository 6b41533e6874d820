import { groupPlaces } from "../../case/column.ts";
import { type Steps, eachOf, eachPlace, finished, mapOfEach } from "../../case/steps/steps.ts";
import { actorsByStatementSteps } from "./actorsByStatements.ts";
import type { Alignment } from "./alignment.ts";
import { atEndsInSteps } from "./axisEnds.ts";
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
  return finished(betweenEndSteps(network, alignment));
}

/** The same step by step. */
export function* betweenEndSteps(network: Network, alignment: Alignment): Steps<readonly BetweenEnds[]> {
  const ends = yield* atEndsInSteps(network, alignment);
  const views = yield* viewsOf(network);
  const startOf = yield* sharingWith(ends.start, views);
  const endOf = yield* sharingWith(ends.end, views);
  const between: BetweenEnds[] = [];
  yield* eachOf(yield* actorsByStatementSteps(network.nodes), (actor) => {
    const start = startOf(actor.id);
    const end = start && endOf(actor.id);
    if (start && end) between.push({ actor, start, end });
  });
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

function* viewsOf(network: Network): Steps<Views> {
  const { nodes } = network;
  const { source, target, stance } = linkColumns(network);
  const placeOf = yield* mapOfEach(nodes, ({ id }, at) => [id, at]);
  // What is no view stands behind those of all nodes.
  const codes = new Int32Array(source.length);
  yield* eachPlace(codes.length, (link) => {
    codes[link] = (stance[link] ?? OTHERS) < OTHERS ? (source[link] ?? 0) : nodes.length;
  });
  const { begins, places } = groupPlaces(codes, nodes.length + 1);
  yield;
  const views = new Int32Array(begins[nodes.length] ?? 0);
  yield* eachPlace(views.length, (at) => {
    const link = places[at] ?? 0;
    views[at] = 2 * (target[link] ?? 0) + (stance[link] ?? 0);
  });
  return { nodes, placeOf, begins, views };
}

/** The places of support and opposition in `STANCES` are before that of all others. */
const OTHERS = STANCES.indexOf("mixed");

/** With whom of the others an actor shares a view: with the first of them, and on the first of its own propositions. */
function* sharingWith(others: readonly ActorNode[], all: Views): Steps<(actor: NodeId) => SharedView | null> {
  const { nodes, placeOf, begins, views } = all;
  const ranks = new Int32Array(others.length);
  yield* eachOf(others, ({ id }, rank) => (ranks[rank] = placeOf.get(id) ?? 0));
  const first = yield* firstTakers(ranks, all);
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
function* firstTakers(ranks: Int32Array, { nodes, begins, views }: Views): Steps<Int32Array> {
  const first = new Int32Array(4 * nodes.length).fill(ranks.length);
  yield* eachPlace(ranks.length, (rank) => {
    const actor = ranks[rank] ?? 0;
    for (let at = begins[actor] ?? 0; at < (begins[actor + 1] ?? 0); at += 1) {
      const place = 2 * (views[at] ?? 0);
      if (first[place] === ranks.length) first[place] = rank;
      else if (first[place + 1] === ranks.length) first[place + 1] = rank;
    }
  });
  return first;
}
