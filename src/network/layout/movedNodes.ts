import type { NodeId } from "../graph.ts";
import type { PlacedNode } from "../places/places.ts";
import type { Moved } from "./layoutRequest.ts";

/** The nodes with some of them moved, each with its label, and with a proposition whatever hangs beneath it. */
export function movedNodes(nodes: readonly PlacedNode[], moved: Moved): readonly PlacedNode[] {
  if (moved.size === 0) return nodes;
  const before = new Map(nodes.map((node) => [node.id, node]));
  return nodes.map((node) => {
    const own = shift(node, moved);
    if (own !== null) return { ...shifted(node, own), beneath: null };
    const above = node.beneath === null ? undefined : before.get(node.beneath);
    const way = above === undefined ? null : shift(above, moved);
    return way === null ? node : shifted(node, way);
  });
}

interface Way {
  readonly across: number;
  readonly down: number;
}

function shift({ id, x, y }: { readonly id: NodeId; readonly x: number; readonly y: number }, moved: Moved) {
  const place = moved.get(id);
  return place === undefined ? null : { across: place.x - x, down: place.y - y };
}

function shifted(node: PlacedNode, { across, down }: Way): PlacedNode {
  const { label } = node;
  return {
    ...node,
    x: node.x + across,
    y: node.y + down,
    label: label === null ? null : { ...label, x: label.x + across, y: label.y + down },
  };
}
