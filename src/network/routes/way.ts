import type { Stop } from "./ports.ts";
import type { Point } from "../geometry/point.ts";

/** A straight piece of a way, and how far it keeps from boxes, as far as it matters. */
export interface Leg {
  readonly from: Point;
  readonly to: Point;
  readonly dx: number;
  readonly dy: number;
  readonly length: number;
  readonly clearance: number;
}

/** The straight piece between two points. */
export function legBetween(from: Point, to: Point, clearance: number): Leg {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  return { from, to, dx, dy, length: Math.hypot(dx, dy), clearance };
}

/** The way of a line from stop to stop. */
export interface Way {
  readonly start: Stop;
  readonly end: Stop;
  readonly legs: readonly Leg[];
}
