import { type PlacedNode, shifted } from "../places/places.ts";
import type { Moved } from "./layoutRequest.ts";

/** The nodes with some of them moved, each with its label, and with a proposition whatever hangs beneath it. */
export function movedNodes(nodes: readonly PlacedNode[], moved: Moved): readonly PlacedNode[] {
  if (moved.size === 0) return nodes;
  const before = new Map(nodes.map((node) => [node.id, node]));
  return nodes.map((node) => {
    const own = moved.get(node.id);
    if (own !== undefined) return { ...shifted(node, own.x - node.x, own.y - node.y), beneath: null };
    const above = node.beneath === null ? undefined : before.get(node.beneath);
    const to = above && moved.get(above.id);
    return above === undefined || to === undefined ? node : shifted(node, to.x - above.x, to.y - above.y);
  });
}
