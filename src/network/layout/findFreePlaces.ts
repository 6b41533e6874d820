import { type Box, areTooNear } from "./box.ts";
import { BoxShelves } from "./boxShelves.ts";
import { nearestFreePlace } from "./nearestFreePlace.ts";
import type { Room, Standing } from "./settle.ts";

/**
 * Moves every box that still overlaps another to the nearest place that is free: plates of propositions first, since
 * their bands hold them, then the boxes least far from where they want to be. Null if one finds no place.
 */
export function findFreePlaces(
  nodes: readonly Standing[],
  room: Room,
  obstacles: readonly Box[] = [],
): readonly Standing[] | null {
  const placed: Standing[] = [];
  const taken = new BoxShelves(obstacles);
  for (const node of nodes.toSorted(byClaim)) {
    const place = isFree(node, taken, room.gap) ? node : nearestFreePlace(node, node, taken, room);
    if (place === null) return null;
    const standing = { ...node, ...place };
    placed.push(standing);
    taken.add(standing);
  }
  return placed;
}

function byClaim(left: Standing, right: Standing): number {
  const rank = (node: Standing) => (node.theme === null ? 1 : 0);
  const strain = (node: Standing) => Math.abs(node.x - node.wantedX);
  return rank(left) - rank(right) || strain(left) - strain(right) || (left.id < right.id ? -1 : 1);
}

function isFree(box: Box, taken: BoxShelves, gap: number): boolean {
  const reachDown = box.height / 2 + gap;
  return taken.between(box.y - reachDown, box.y + reachDown).every((other) => !areTooNear(box, other, gap));
}
