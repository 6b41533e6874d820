import { type Box, areTooNear } from "./box.ts";
import { BoxShelves } from "./boxShelves.ts";
import { nearestFreePlace } from "./nearestFreePlace.ts";
import type { LayoutSpace, SettlingNode } from "./settle.ts";

/**
 * Moves every box that still overlaps another to the nearest place that is free: plates of propositions first, since
 * their bands hold them, then the boxes least far from where they want to be. Null if one finds no place.
 */
export function findFreePlaces(
  nodes: readonly SettlingNode[],
  space: LayoutSpace,
  obstacles: readonly Box[] = [],
): readonly SettlingNode[] | null {
  const placed: SettlingNode[] = [];
  const taken = new BoxShelves(obstacles);
  for (const node of nodes.toSorted(byClaim)) {
    const place = isFree(node, taken, space.gap) ? node : nearestFreePlace(node, node, taken, space);
    if (place === null) return null;
    const settled = { ...node, ...place };
    placed.push(settled);
    taken.add(settled);
  }
  return placed;
}

function byClaim(left: SettlingNode, right: SettlingNode): number {
  const rank = (node: SettlingNode) => (node.theme === null ? 1 : 0);
  const strain = (node: SettlingNode) => Math.abs(node.x - node.wantedX);
  return rank(left) - rank(right) || strain(left) - strain(right) || (left.id < right.id ? -1 : 1);
}

function isFree(box: Box, taken: BoxShelves, gap: number): boolean {
  const reachDown = box.height / 2 + gap;
  return taken.between(box.y - reachDown, box.y + reachDown).every((other) => !areTooNear(box, other, gap));
}
