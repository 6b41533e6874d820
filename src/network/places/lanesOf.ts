import { type Theme, themeOf } from "../../case/proposition.ts";
import type { NodeId } from "../graph.ts";
import { linkColumns } from "../linkColumns.ts";
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
  const lanes = laneOfEach(network);
  const held = new Set(lanes);
  const own: readonly LaneId[] = themes.map(({ id }) => id).filter((id) => held.has(id));
  const middle = Math.ceil(own.length / 2);
  const several: readonly LaneId[] = held.has(SEVERAL_THEMES) ? [SEVERAL_THEMES] : [];
  const order = [...own.slice(0, middle), ...several, ...own.slice(middle)];
  return order.length < 2 ? { order: [], of: new Map() } : { order, of: lanesById(network, lanes) };
}

/** The lane of each node, at its place among them; none for an actor who spoke on nothing. */
function laneOfEach(network: Network): readonly (LaneId | undefined)[] {
  const { source, target } = linkColumns(network);
  const lanes = network.nodes.map((node): LaneId | undefined =>
    node.kind === "proposition" ? themeOf(node.proposition) : undefined,
  );
  // A plain loop over numbers, since this is asked for whenever a picture is drawn, of a large case too.
  for (let at = 0; at < source.length; at += 1) {
    const actor = source[at] ?? -1;
    const theme = lanes[target[at] ?? -1];
    const before = lanes[actor];
    if (theme !== undefined && actor >= 0)
      lanes[actor] = before === undefined || before === theme ? theme : SEVERAL_THEMES;
  }
  return lanes;
}

function lanesById({ nodes }: Network, lanes: readonly (LaneId | undefined)[]): ReadonlyMap<NodeId, LaneId> {
  const of = new Map<NodeId, LaneId>();
  for (const [at, { id }] of nodes.entries()) {
    const lane = lanes[at];
    if (lane !== undefined) of.set(id, lane);
  }
  return of;
}
