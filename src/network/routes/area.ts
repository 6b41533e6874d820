import type { NodeId } from "../graph.ts";
import type { Point } from "../geometry/point.ts";
import type { Obstacle } from "./routeRequest.ts";
import { squareFrom } from "../geometry/segments.ts";

/** A box that lines keep clear of. */
export interface Area {
  /** Whose mark or label it is; null for what is nobody's. */
  readonly node: NodeId | null;
  /** The node whose mark it is; null for a label and for what is nobody's. */
  readonly owner: NodeId | null;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The box of an obstacle. */
export function areaOf({ node, part, x, y, width, height }: Obstacle): Area {
  return {
    node,
    owner: part === "mark" ? node : null,
    left: x - width / 2,
    top: y - height / 2,
    right: x + width / 2,
    bottom: y + height / 2,
  };
}

/** How far a straight leg keeps from a box, in CSS pixels; `most` if it is farther than that, 0 if it touches. */
export function clearanceOf(area: Area, from: Point, to: Point, most: number): number {
  if (isBeyond(area, from, to, most)) return most;
  if (coveredLength(area, from, to) >= 0) return 0;
  const leg = { from, to };
  const squares = Math.min(
    squareFromArea(area, from),
    squareFromArea(area, to),
    squareFrom(area.left, area.top, leg),
    squareFrom(area.right, area.top, leg),
    squareFrom(area.left, area.bottom, leg),
    squareFrom(area.right, area.bottom, leg),
  );
  return Math.min(most, Math.sqrt(squares));
}

function isBeyond(area: Area, from: Point, to: Point, most: number): boolean {
  return (
    (from.x <= area.left - most && to.x <= area.left - most) ||
    (from.x >= area.right + most && to.x >= area.right + most) ||
    (from.y <= area.top - most && to.y <= area.top - most) ||
    (from.y >= area.bottom + most && to.y >= area.bottom + most)
  );
}

/** How much of a straight leg lies on a box, in CSS pixels; 0 where it only touches, -1 where it keeps off. */
export function coveredLength(area: Area, from: Point, to: Point): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const first = Math.max(
    0,
    enters(from.x, dx, area.left, area.right),
    enters(from.y, dy, area.top, area.bottom),
  );
  const last = Math.min(
    1,
    leaves(from.x, dx, area.left, area.right),
    leaves(from.y, dy, area.top, area.bottom),
  );
  return first > last ? -1 : (last - first) * Math.hypot(dx, dy);
}

/** After which share of its way something that starts and moves so comes between two values. */
function enters(start: number, change: number, least: number, most: number): number {
  if (change === 0) return start < least || start > most ? Number.POSITIVE_INFINITY : 0;
  return ((change > 0 ? least : most) - start) / change;
}

function leaves(start: number, change: number, least: number, most: number): number {
  return change === 0 ? 1 : ((change > 0 ? most : least) - start) / change;
}

function squareFromArea(area: Area, { x, y }: Point): number {
  const dx = Math.max(area.left - x, 0, x - area.right);
  const dy = Math.max(area.top - y, 0, y - area.bottom);
  return dx * dx + dy * dy;
}
