import { type Theme, themeOf } from "../../case/proposition.ts";
import { type Steps, eachPlace, finished, madeOfEach } from "../../case/steps/steps.ts";
import type { Alignment } from "../axis/alignment.ts";
import type { NetworkNode, NodeId } from "../graph.ts";
import { linkColumns } from "../linkColumns.ts";
import { type OrderedLinks, orderedLinkSteps, orderedLinks } from "../orderedLinks.ts";
import type { Network } from "../twoModeNetwork.ts";
import type { PositionColumns, SpineActor, SpineCase, SpineProposition } from "./model/spineCase.ts";

/** What the spine takes from the network of a whole case: the same for the same case, in whatever order its nodes and links come. */
export function spineCaseOf(network: Network, alignment: Alignment, themes: readonly Theme[]): SpineCase {
  return finished(spineCaseSteps(network, alignment, themes));
}

/** The same step by step. */
export function* spineCaseSteps(
  network: Network,
  alignment: Alignment,
  themes: readonly Theme[],
): Steps<SpineCase> {
  const ordered = yield* orderedLinkSteps(network);
  const [actors, propositions]: [SpineActor[], SpineProposition[]] = [[], []];
  yield* madeOfEach(ordered.actors, (place) => actors.push(...actorOf(network.nodes[place], alignment)));
  for (const place of ordered.propositions)
    propositions.push(...propositionOf(network.nodes[place], alignment));
  const positions = yield* rowsOf(network, ordered);
  return { actors, propositions, positions, themes };
}

/** The positions that pass a filter, as columns on the lists of a case; those of nodes that it lacks are left out. */
export function positionColumns(
  network: Network,
  { actors, propositions }: Pick<SpineCase, "actors" | "propositions">,
): PositionColumns {
  const ordered = orderedLinks(network);
  const { actor, proposition, ...rest } = finished(rowsOf(network, ordered));
  const placesIn = (list: readonly { readonly id: NodeId }[], places: Int32Array) => {
    const among = placesOf(list);
    return places.map((place) => among.get(network.nodes[place]?.id ?? ("" as NodeId)) ?? -1);
  };
  const [ofActor, ofProposition] = [
    placesIn(actors, ordered.actors),
    placesIn(propositions, ordered.propositions),
  ];
  return withoutStrangers({
    actor: actor.map((row) => ofActor[row] ?? -1),
    proposition: proposition.map((column) => ofProposition[column] ?? -1),
    ...rest,
  });
}

/** Actor by actor, proposition by proposition. */
function* rowsOf(network: Network, { links, actor, proposition }: OrderedLinks): Steps<PositionColumns> {
  const columns = linkColumns(network);
  const [stance, statements] = [new Uint8Array(links.length), new Int32Array(links.length)];
  yield* eachPlace(links.length, (row) => {
    const link = links[row] ?? 0;
    stance[row] = columns.stance[link] ?? 0;
    statements[row] = network.links[link]?.statements.length ?? 0;
  });
  return { actor, proposition, stance, statements };
}

function withoutStrangers(columns: PositionColumns): PositionColumns {
  const { actor, proposition, stance, statements } = columns;
  const isKnown = (row: number) => (actor[row] ?? -1) >= 0 && (proposition[row] ?? -1) >= 0;
  if (actor.every((_, row) => isKnown(row))) return columns;
  return {
    actor: actor.filter((_, row) => isKnown(row)),
    proposition: proposition.filter((_, row) => isKnown(row)),
    stance: stance.filter((_, row) => isKnown(row)),
    statements: statements.filter((_, row) => isKnown(row)),
  };
}

const known = new WeakMap<readonly { readonly id: NodeId }[], ReadonlyMap<NodeId, number>>();

function placesOf(nodes: readonly { readonly id: NodeId }[]): ReadonlyMap<NodeId, number> {
  const places = known.get(nodes) ?? new Map(nodes.map(({ id }, at) => [id, at]));
  known.set(nodes, places);
  return places;
}

function actorOf(node: NetworkNode | undefined, alignment: Alignment): SpineActor[] {
  if (node?.kind !== "actor") return [];
  const { label, name, named } = node.actor;
  const { ofKind } = node;
  return [{ id: node.id, name: label ?? name, ofKind, named, alignment: rounded(alignment.get(node.id)) }];
}

function propositionOf(node: NetworkNode | undefined, alignment: Alignment): SpineProposition[] {
  if (node?.kind !== "proposition") return [];
  const { label } = node.proposition;
  return [
    { id: node.id, label, theme: themeOf(node.proposition), alignment: rounded(alignment.get(node.id)) },
  ];
}

/** So finely that what is equal stays equal, whatever a browser's arithmetic. */
function rounded(value: number | undefined): number | null {
  return value === undefined ? null : Math.round(value * 1e6) / 1e6;
}
