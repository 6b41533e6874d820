import type { Box } from "../geometry/box.ts";
import type { Point } from "../geometry/point.ts";
import type { NodeId } from "../graph.ts";

/** Something that lines keep clear of: a mark, a label, a title. */
export interface Obstacle extends Box {
  /** Whose it is; only the mark itself is an end of that node's lines. Null for what is nobody's. */
  readonly node: NodeId | null;
  readonly part: "mark" | "label";
}

/** A line to draw between two marks, as wide as given. */
export interface LinkToRoute {
  readonly id: string;
  readonly source: NodeId;
  readonly target: NodeId;
  readonly width: number;
}

/** How lines meet a mark: at a port of their own on the edge of a plate, or anywhere around a symbol of that radius. */
export type MarkEdge = { readonly kind: "plate" } | { readonly kind: "symbol"; readonly radius: number };

/** Plain data, so that a worker can take it. */
export interface RouteRequest {
  readonly width: number;
  readonly height: number;
  readonly obstacles: readonly Obstacle[];
  /** A node that is not listed is taken for a plate. */
  readonly edges: readonly { readonly node: NodeId; readonly edge: MarkEdge }[];
  readonly links: readonly LinkToRoute[];
}

/** A point of a way; where the way bends, how far before and after it its rounding may begin, in CSS pixels. */
export interface RoutePoint extends Point {
  readonly rounding: number;
}

/** The way of a line: its first point lies on the edge of its source, its last one at its port on the target. */
export interface Route {
  readonly link: string;
  readonly points: readonly RoutePoint[];
}
