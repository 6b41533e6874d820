import type { Box } from "../geometry/box.ts";
import type { NodeId } from "../graph.ts";
import type { NodeToPlace } from "./placeRequest.ts";
import type { PlacedNode } from "./places.ts";

/** A rectangle by its edges, in CSS pixels from the middle of the mark that it belongs to. */
export interface Body {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One way to draw a block: what it holds, and the few rectangles that cover it; the first is its mark. */
export interface Shape {
  /** Marks and labels, by their places from the middle of the block’s mark. */
  readonly parts: readonly PlacedNode[];
  readonly bodies: readonly Body[];
  /** Around all bodies. */
  readonly around: Body;
  /** How much worse than the first shape: 0 for what was asked for. */
  readonly penalty: number;
}

/** What moves as one: a symbol with its label, or a plate with the beads that hang beneath it. */
export interface Block {
  readonly id: NodeId;
  readonly alignment: number | null;
  /** The number of its lane, from the top. */
  readonly lane: number;
  readonly level: number | null;
  /** In order of preference; at least one. */
  readonly shapes: readonly Shape[];
}

/** What boxes of different blocks keep between them, so that a line finds a way, in CSS pixels. */
export const CORRIDOR = 14;

/** What stays free at the edges of the picture. */
export const EDGE = 10;

export function shapeOf(parts: readonly PlacedNode[], bodies: readonly Body[], penalty: number): Shape {
  return { parts, bodies, around: bodies.reduce(bothBodies), penalty };
}

export function bothBodies(one: Body, other: Body): Body {
  return {
    left: Math.min(one.left, other.left),
    top: Math.min(one.top, other.top),
    right: Math.max(one.right, other.right),
    bottom: Math.max(one.bottom, other.bottom),
  };
}

/** A node alone as the mark of a block. */
export function bareMark({ id, width, height }: NodeToPlace): PlacedNode {
  return { id, x: 0, y: 0, width, height, label: null, beneath: null };
}

/** The edges of a box. */
export function bodyAt({ x, y, width, height }: Box): Body {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}
