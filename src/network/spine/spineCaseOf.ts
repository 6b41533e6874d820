import { type Theme, themeOf } from "../../case/proposition.ts";
import { STANCES } from "../../case/statement.ts";
import type { Alignment } from "../axis/alignment.ts";
import type { NetworkNode, NodeId } from "../graph.ts";
import type { Network, NetworkLink } from "../twoModeNetwork.ts";
import type { PositionColumns, SpineActor, SpineCase, SpineProposition } from "./model/spineCase.ts";

/** What the spine takes from the network of a whole case: the same for the same case, in whatever order its nodes and links come. */
export function spineCaseOf(network: Network, alignment: Alignment, themes: readonly Theme[]): SpineCase {
  const nodes = network.nodes.toSorted(byId);
  const actors = nodes.flatMap((node) => actorOf(node, alignment));
  const propositions = nodes.flatMap((node) => propositionOf(node, alignment));
  return { actors, propositions, positions: columnsOf(network.links, actors, propositions), themes };
}

/** The positions that pass a filter, as columns on the lists of a case; those of nodes that it lacks are left out. */
export function positionColumns(
  links: readonly NetworkLink[],
  { actors, propositions }: Pick<SpineCase, "actors" | "propositions">,
): PositionColumns {
  return columnsOf(links, actors, propositions);
}

/** Actor by actor, proposition by proposition. */
function columnsOf(
  links: readonly NetworkLink[],
  actors: readonly { readonly id: NodeId }[],
  propositions: readonly { readonly id: NodeId }[],
): PositionColumns {
  const [actorPlaces, propositionPlaces] = [placesOf(actors), placesOf(propositions)];
  const rank = ({ source, target }: NetworkLink) =>
    (actorPlaces.get(source) ?? Number.NaN) * propositions.length +
    (propositionPlaces.get(target) ?? Number.NaN);
  const { ranks, items } = sortedBy(links, rank);
  return {
    actor: Int32Array.from(ranks, (one) => Math.floor(one / propositions.length)),
    proposition: Int32Array.from(ranks, (one) => one % propositions.length),
    stance: Uint8Array.from(items, (at) => STANCES.indexOf(links[at]?.stance ?? "mixed")),
    statements: Int32Array.from(items, (at) => links[at]?.statements.length ?? 0),
  };
}

/**
 * The ranks of items, ascending, and the places of the items; those without a rank, NaN, are left out. Numbers are sorted
 * as such, each with its place behind it, which is many times as fast as comparing items.
 */
function sortedBy<Item>(items: readonly Item[], rank: (item: Item) => number) {
  const count = items.length;
  const keys = Float64Array.from(items, (item, at) => rank(item) * count + at).filter(
    (key) => !Number.isNaN(key),
  );
  keys.sort();
  return {
    ranks: keys.map((key) => Math.floor(key / count)),
    items: Int32Array.from(keys, (key) => key % count),
  };
}

const known = new WeakMap<readonly { readonly id: NodeId }[], ReadonlyMap<NodeId, number>>();

function placesOf(nodes: readonly { readonly id: NodeId }[]): ReadonlyMap<NodeId, number> {
  const places = known.get(nodes) ?? new Map(nodes.map(({ id }, at) => [id, at]));
  known.set(nodes, places);
  return places;
}

function actorOf(node: NetworkNode, alignment: Alignment): SpineActor[] {
  if (node.kind !== "actor") return [];
  const { label, name, named } = node.actor;
  const { ofKind } = node;
  return [{ id: node.id, name: label ?? name, ofKind, named, alignment: rounded(alignment.get(node.id)) }];
}

function propositionOf(node: NetworkNode, alignment: Alignment): SpineProposition[] {
  if (node.kind !== "proposition") return [];
  const { label } = node.proposition;
  return [
    { id: node.id, label, theme: themeOf(node.proposition), alignment: rounded(alignment.get(node.id)) },
  ];
}

/** So finely that what is equal stays equal, whatever a browser's arithmetic. */
function rounded(value: number | undefined): number | null {
  return value === undefined ? null : Math.round(value * 1e6) / 1e6;
}

function byId(left: { readonly id: string }, right: { readonly id: string }): number {
  return left.id < right.id ? -1 : left.id > right.id ? 1 : 0;
}
