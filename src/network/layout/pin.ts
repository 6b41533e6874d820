import type { CaseIndex } from "../../case/caseIndex.ts";
import type { Point } from "../geometry/point.ts";
import type { Places } from "../places/places.ts";
import { type NodeId, actorNodeId, propositionNodeId } from "../graph.ts";

/** A place that a person gave a node: whole thousandths of the width and height of the layout, whatever its size. */
export interface Pin {
  readonly node: NodeId;
  readonly x: number;
  readonly y: number;
}

type Extent = Pick<Places, "width" | "height">;

const THOUSAND = 1000;

/** The pins with one node pinned at a point of the layout. */
export function pinAt(
  pins: readonly Pin[],
  node: NodeId,
  point: Point,
  { width, height }: Extent,
): readonly Pin[] {
  const pin = { node, x: thousandths(point.x, width), y: thousandths(point.y, height) };
  return [...withoutPin(pins, node), pin].toSorted(byNode);
}

/** The pins with one node released. */
export function withoutPin(pins: readonly Pin[], node: NodeId): readonly Pin[] {
  return pins.filter((pin) => pin.node !== node);
}

/** The places of the pinned nodes on a layout. */
export function pinnedPlaces(pins: readonly Pin[], { width, height }: Extent): ReadonlyMap<NodeId, Point> {
  return new Map(
    pins.map(({ node, x, y }) => [node, { x: (x * width) / THOUSAND, y: (y * height) / THOUSAND }]),
  );
}

/** The pins of nodes that the case has. */
export function knownPins({ actors, propositions }: CaseIndex, pins: readonly Pin[]): readonly Pin[] {
  if (pins.length === 0) return pins;
  const nodes = new Set<NodeId>([
    ...[...actors.keys()].map(actorNodeId),
    ...[...propositions.keys()].map(propositionNodeId),
  ]);
  return pins.filter(({ node }) => nodes.has(node));
}

/** The pins as a short text for an address: `a.wang-yi.120.340,p.abuses.900.80`. */
export function formatPins(pins: readonly Pin[]): string {
  return pins
    .map(({ node, x, y }) => `${node.replace("actor/", "a.").replace("proposition/", "p.")}.${x}.${y}`)
    .join(",");
}

/** The pins that an address names; what is no pin is passed over. */
export function parsePins(text: string): readonly Pin[] {
  const pins = [...text.matchAll(/(?:^|,)([ap])\.([^,/]+)\.(-?\d{1,4})\.(-?\d{1,4})(?=,|$)/g)];
  const read = pins.map(([, kind, id, x, y]) => ({
    node: (kind === "a" ? `actor/${id}` : `proposition/${id}`) as NodeId,
    x: Number(x),
    y: Number(y),
  }));
  return [...new Map(read.map((pin) => [pin.node, pin])).values()].toSorted(byNode);
}

function thousandths(value: number, length: number): number {
  return length === 0 ? 0 : Math.round((value * THOUSAND) / length);
}

function byNode(left: Pin, right: Pin): number {
  return left.node < right.node ? -1 : 1;
}
