import { type Point, distanceBetween, pointTowards } from "../../network/geometry/point.ts";

/** How fine a line is walked along, in CSS pixels. */
const STEP = 6;

export function lengthOf(points: readonly Point[]): number {
  return points.slice(1).reduce((sum, point, at) => sum + distanceBetween(points[at] ?? point, point), 0);
}

/** The point at a share of the length of a line that is straight between its points. */
export function pointAlong(points: readonly Point[], share: number): Point {
  let left = lengthOf(points) * share;
  for (const [at, to] of points.entries()) {
    const from = points[at - 1];
    if (from === undefined) continue;
    const length = distanceBetween(from, to);
    if (left <= length && length > 0) return pointTowards(from, to, left);
    left -= length;
  }
  return points.at(-1) ?? { x: 0, y: 0 };
}

/** Points all along a line, close to each other. */
export function pointsAlong(points: readonly Point[]): readonly Point[] {
  const steps = Math.max(1, Math.ceil(lengthOf(points) / STEP));
  return Array.from({ length: steps + 1 }, (_, at) => pointAlong(points, at / steps));
}
