import { groupPlaces } from "../case/column.ts";
import { type Steps, eachPlace, finished } from "../case/steps/steps.ts";
import { linkColumns } from "./linkColumns.ts";
import { nodeOrderSteps } from "./nodeOrder.ts";
import type { Network } from "./twoModeNetwork.ts";

/** The links of a network actor by actor, proposition by proposition, both in the order of their ids, whatever the order of nodes and links. */
export interface OrderedLinks {
  /** Places of the nodes among all, by id. */
  readonly actors: Int32Array;
  readonly propositions: Int32Array;
  /** Places of links among all. */
  readonly links: Int32Array;
  /** For each of these, where its ends are in the two lists. */
  readonly actor: Int32Array;
  readonly proposition: Int32Array;
}

const known = new WeakMap<Network, OrderedLinks>();

export function orderedLinks(network: Network): OrderedLinks {
  return finished(orderedLinkSteps(network));
}

/** The same step by step; worked out once for a network. Of links with the same ends the first comes first. */
export function* orderedLinkSteps(network: Network): Steps<OrderedLinks> {
  const ordered = known.get(network) ?? (yield* orderSteps(network));
  known.set(network, ordered);
  return ordered;
}

function* orderSteps(network: Network): Steps<OrderedLinks> {
  const { actors, propositions } = yield* partedSteps(network, yield* nodeOrderSteps(network.nodes));
  const { source, target } = linkColumns(network);
  yield;
  const all = network.nodes.length;
  const columns = ranked(target, ranksOf(propositions, all));
  const byProposition = groupPlaces(columns, propositions.length).places;
  yield;
  const rows = ranked(source, ranksOf(actors, all));
  yield;
  const places = groupPlaces(ranked(byProposition, rows), actors.length).places;
  yield;
  const links = ranked(places, byProposition);
  const actor = ranked(links, rows);
  yield;
  return { actors, propositions, links, actor, proposition: ranked(links, columns) };
}

/** The places of actors and of propositions, each in the order of all. */
function* partedSteps({ nodes }: Network, order: Int32Array) {
  const isActor = new Uint8Array(order.length);
  yield* eachPlace(order.length, (at) => (isActor[at] = nodes[order[at] ?? 0]?.kind === "actor" ? 1 : 0));
  return {
    actors: order.filter((_, at) => isActor[at] === 1),
    propositions: order.filter((_, at) => isActor[at] === 0),
  };
}

/** Of each of so many nodes its place in a list of some. */
function ranksOf(list: Int32Array, all: number): Int32Array {
  const ranks = new Int32Array(all);
  for (let rank = 0; rank < list.length; rank += 1) ranks[list[rank] ?? 0] = rank;
  return ranks;
}

/** The numbers that stand at some places. */
function ranked(places: Int32Array, numbers: Int32Array): Int32Array {
  const found = new Int32Array(places.length);
  for (let at = 0; at < places.length; at += 1) found[at] = numbers[places[at] ?? 0] ?? 0;
  return found;
}
