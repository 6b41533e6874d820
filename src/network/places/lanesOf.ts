import { type Theme, themeOf } from "../../case/proposition.ts";
import type { NodeId } from "../graph.ts";
import { groupBy } from "../groupBy.ts";
import type { Network } from "../twoModeNetwork.ts";
import { type LaneId, SEVERAL_THEMES } from "./placeRequest.ts";

/** The stripes of a network, top down, and in which of them each node stands. */
export interface Lanes {
  /** Those that hold something; none if that would be a single one. */
  readonly order: readonly LaneId[];
  /** Empty if there are no stripes. */
  readonly of: ReadonlyMap<NodeId, LaneId>;
}

/**
 * A stripe for each theme in their order; whoever spoke on several has one of their own in the middle, from where the
 * ways are shortest.
 */
export function lanesOf(network: Network, themes: readonly Theme[]): Lanes {
  const of = new Map([...propositionLanes(network), ...actorLanes(network)]);
  const held = new Set(of.values());
  const own: readonly LaneId[] = themes.map(({ id }) => id).filter((id) => held.has(id));
  const middle = Math.ceil(own.length / 2);
  const several: readonly LaneId[] = held.has(SEVERAL_THEMES) ? [SEVERAL_THEMES] : [];
  const order = [...own.slice(0, middle), ...several, ...own.slice(middle)];
  return order.length < 2 ? { order: [], of: new Map() } : { order, of };
}

function propositionLanes({ nodes }: Network): [NodeId, LaneId][] {
  return nodes.flatMap((node) =>
    node.kind === "proposition" ? [[node.id, themeOf(node.proposition)] as [NodeId, LaneId]] : [],
  );
}

function actorLanes(network: Network): [NodeId, LaneId][] {
  const laneOf = new Map(propositionLanes(network));
  const byActor = groupBy(network.links, ({ source }) => source);
  return [...byActor].map(([actor, links]) => {
    const themes = new Set(links.flatMap(({ target }) => laneOf.get(target) ?? []));
    const [only = SEVERAL_THEMES] = themes;
    return [actor, themes.size === 1 ? only : SEVERAL_THEMES];
  });
}
