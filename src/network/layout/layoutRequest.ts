import type { Point } from "../geometry/point.ts";
import type { NodeId } from "../graph.ts";
import type { NodeToPlace, PlaceRequest } from "../places/placeRequest.ts";
import type { Places } from "../places/places.ts";
import type { LinkToRoute, Route } from "../routes/routeRequest.ts";
import type { Pin } from "./pin.ts";

/** A node to place, and the radius of its symbol; 0 for a plate, at whose edge each line has a port of its own. */
export interface LayoutNode extends NodeToPlace {
  readonly radius: number;
}

/** Plain data, so that a worker can take it. Sizes are in CSS pixels. */
export interface LayoutRequest extends Omit<PlaceRequest, "nodes"> {
  readonly nodes: readonly LayoutNode[];
  /** The lines to lead round what they do not join; they may be others than those that nodes are placed by. */
  readonly lines: readonly LinkToRoute[];
  /** Where a person has moved nodes, whose lines are led anew. */
  readonly pins: readonly Pin[];
}

/** Where everything is placed, and the ways of the lines between. */
export interface Layout extends Places {
  readonly routes: readonly Route[];
  /** Where a person had moved nodes when the lines were led; the nodes themselves are where they were placed. */
  readonly pins: readonly Pin[];
}

/** What the places of nodes depend on, as a text: requests of one text give the same places. */
export function placingOf({ lines: _lines, pins: _pins, ...placing }: LayoutRequest): string {
  return JSON.stringify(placing);
}

/** Whether two requests are for the same nodes, as large and with the same labels, in whatever frame. */
export function areSameNodes({ nodes }: LayoutRequest, other: LayoutRequest): boolean {
  return JSON.stringify(nodes) === JSON.stringify(other.nodes);
}

/** Other places of some nodes: the middle of their marks. */
export type Moved = ReadonlyMap<NodeId, Point>;
