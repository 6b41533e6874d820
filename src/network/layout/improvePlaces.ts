import type { Box } from "./box.ts";
import { BoxShelves } from "./boxShelves.ts";
import type { LayoutRequest } from "./layoutRequest.ts";
import { type Point, costOf, nearestFreePlace } from "./nearestFreePlace.ts";
import { type LayoutSpace, type SettlingNode, heightOfLevel } from "./settle.ts";
import type { NodeId } from "../graph.ts";

/** Each pass takes some milliseconds for fifty nodes and grows with their square. */
const PASSES = 4;
const MOST_NODES = 200;

/**
 * Moves boxes one by one to free places nearer to where they want to be: pushing crowds apart carries some farther than
 * needed. An actor wants to be at the mean height of its propositions, so the passes repeat while plates move.
 */
export function improvePlaces(
  start: readonly SettlingNode[],
  links: LayoutRequest["links"],
  space: LayoutSpace,
  obstacles: readonly Box[] = [],
): readonly SettlingNode[] {
  if (start.length > MOST_NODES) return start;
  const spokenOn = propositionsOf(links);
  let nodes = [...start];
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (const at of byStrain(nodes, spokenOn)) {
      const node = nodes[at];
      if (node !== undefined)
        nodes[at] = {
          ...node,
          ...improved(
            node,
            wantedPlace(node, nodes, spokenOn),
            new BoxShelves([...obstacles, ...others(nodes, node)]),
            space,
          ),
        };
    }
    nodes = [...nodes];
  }
  return nodes;
}

function others(nodes: readonly SettlingNode[], node: SettlingNode): SettlingNode[] {
  return nodes.filter(({ id }) => id !== node.id);
}

function improved(node: SettlingNode, wanted: Point, taken: BoxShelves, space: LayoutSpace): Point {
  return nearestFreePlace(node, wanted, taken, { ...space, limit: costOf(node, node, wanted) }) ?? node;
}

/** Places in the list, those first that are farthest from where they want to be. */
function byStrain(
  nodes: readonly SettlingNode[],
  spokenOn: ReadonlyMap<NodeId, readonly NodeId[]>,
): number[] {
  const strains = nodes.map((node) => costOf(node, node, wantedPlace(node, nodes, spokenOn)));
  return nodes
    .map((_, at) => at)
    .toSorted((left, right) => (strains[right] ?? 0) - (strains[left] ?? 0) || left - right);
}

function wantedPlace(
  node: SettlingNode,
  nodes: readonly SettlingNode[],
  spokenOn: ReadonlyMap<NodeId, readonly NodeId[]>,
): Point {
  const asked = heightOfLevel(node);
  if (asked !== null) return { x: node.wantedX, y: asked };
  const targets = spokenOn.get(node.id) ?? [];
  if (node.theme !== null || targets.length === 0)
    return { x: node.wantedX, y: (node.top + node.bottom) / 2 };
  const heights = nodes.filter(({ id }) => targets.includes(id)).map(({ y }) => y);
  return { x: node.wantedX, y: heights.reduce((sum, y) => sum + y, 0) / Math.max(1, heights.length) };
}

function propositionsOf(links: LayoutRequest["links"]): ReadonlyMap<NodeId, readonly NodeId[]> {
  const targets = new Map<NodeId, NodeId[]>();
  for (const { source, target } of links) targets.set(source, [...(targets.get(source) ?? []), target]);
  return targets;
}
