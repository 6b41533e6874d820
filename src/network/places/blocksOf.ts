import { groupBy } from "../groupBy.ts";
import { type Block, EDGE, type Shape } from "./block.ts";
import type { NodeToPlace, PlaceRequest } from "./placeRequest.ts";
import { plateShapes } from "./plateShapes.ts";
import { symbolShapes } from "./symbolShapes.ts";

/** What moves as one, in the order of ids, so that nothing depends on the order of the request. */
export function blocksOf(request: PlaceRequest): readonly Block[] {
  const nodes = request.nodes.toSorted((left, right) => (left.id < right.id ? -1 : 1));
  const free = new Set(nodes.filter(({ hangs }) => hangs === null).map(({ id }) => id));
  const beads = groupBy(
    nodes.filter(({ hangs }) => hangs !== null && free.has(hangs.beneath)),
    ({ hangs }) => hangs?.beneath,
  );
  return nodes
    .filter(({ hangs }) => hangs === null || !free.has(hangs.beneath))
    .map((node) => ({
      id: node.id,
      alignment: node.alignment,
      lane: laneOf(node, request),
      level: node.level ?? null,
      shapes: fewShapes(node, beads.get(node.id) ?? []),
    }));
}

/** How wide the picture must be at least for every block to have one shape that fits. */
export function leastWidth(blocks: readonly Block[]): number {
  const widths = blocks.map(({ shapes }) => Math.min(...shapes.map(reach)));
  return 2 * (Math.max(0, ...widths) + EDGE);
}

/** How far a shape reaches from its middle, to the side where it reaches farther. */
function reach({ around }: Shape): number {
  return Math.max(-around.left, around.right);
}

function fewShapes(node: NodeToPlace, beads: readonly NodeToPlace[]): readonly Shape[] {
  return beads.length > 0 ? plateShapes(node, beads) : symbolShapes(node);
}

/** The number of its lane; who has none stands below them all, and levels have no lanes. */
function laneOf(node: NodeToPlace, { lanes }: PlaceRequest): number {
  if (node.level !== undefined) return 0;
  const lane = lanes.findIndex(({ id }) => id === node.lane);
  return lane < 0 ? lanes.length : lane;
}
