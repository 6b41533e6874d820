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
  const keys = sortedKeys(links, rank);
  const columns = {
    actor: new Int32Array(keys.length),
    proposition: new Int32Array(keys.length),
    stance: new Uint8Array(keys.length),
    statements: new Int32Array(keys.length),
  };
  for (let row = 0; row < keys.length; row += 1) {
    const key = keys[row] ?? 0;
    const ranked = Math.floor(key / links.length);
    const link = links[key - ranked * links.length];
    columns.actor[row] = Math.floor(ranked / propositions.length);
    columns.proposition[row] = ranked % propositions.length;
    columns.stance[row] = STANCES.indexOf(link?.stance ?? "mixed");
    columns.statements[row] = link?.statements.length ?? 0;
  }
  return columns;
}

/**
 * The ranks of links, ascending, each times their number with the place of its link added: numbers are sorted as such, which
 * is many times as fast as comparing links. Those without a rank, NaN, are left out.
 */
function sortedKeys(links: readonly NetworkLink[], rank: (link: NetworkLink) => number): Float64Array {
  const keys = new Float64Array(links.length);
  let count = 0;
  for (let at = 0; at < links.length; at += 1) {
    const link = links[at];
    const key = link === undefined ? Number.NaN : rank(link) * links.length + at;
    if (Number.isNaN(key)) continue;
    keys[count] = key;
    count += 1;
  }
  return keys.subarray(0, count).toSorted();
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
