import type { Alignment } from "../../axis/alignment.ts";
import type { Graph, NodeId } from "../../graph.ts";
import { groupEnds } from "../model/groupEnds.ts";
import type { GroupId } from "../model/spineLayout.ts";

/**
 * Whether a name means a group (as `rangeOfGroup` finds it, without the order of actors that this needs): both ends are
 * in the network, and both have a place on the axis or neither has.
 */
export function isGroup({ nodes }: Pick<Graph, "nodes">, alignment: Alignment, name: GroupId): boolean {
  const ends = (groupEnds(name) ?? []).map((end) => `actor/${end}` as NodeId);
  const placings = new Set(ends.map((end) => alignment.has(end)));
  return placings.size === 1 && ends.every((end) => nodes.some(({ id }) => id === end));
}
