import type { Point } from "../../network/geometry/point.ts";

/**
 * How far the outline of a symbol, as the data of a path without curves, lies from 0,0 in the direction of a point; as
 * far as the radius where it is round.
 */
export function shapeReach(shape: string, radius: number, towards: Point): number {
  const corners = cornersOf(shape);
  const length = Math.hypot(towards.x, towards.y);
  if (corners.length === 0 || length === 0) return radius;
  const way = { x: towards.x / length, y: towards.y / length };
  const hits = corners.map((corner, at) => hitAt(way, corner, corners[(at + 1) % corners.length] ?? corner));
  const reach = Math.max(...hits);
  return reach > 0 ? reach : radius;
}

/** How long each side of a hexagon is; null for any other outline. */
export function hexagonSide(shape: string): number | null {
  const [first, second, ...others] = cornersOf(shape);
  if (first === undefined || second === undefined || others.length !== 4) return null;
  return Math.hypot(second.x - first.x, second.y - first.y);
}

/** The corners of an outline of straight lines; none of one with curves. */
function cornersOf(shape: string): readonly Point[] {
  if (/[aAcCqQ]/.test(shape)) return [];
  const corners: Point[] = [];
  let [x, y] = [0, 0];
  for (const [, command, text = ""] of shape.matchAll(/([MLhHvV])([^MLhHvVZz]*)/g)) {
    const [one = 0, two = 0] = text
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number);
    if (command === "M" || command === "L") [x, y] = [one, two];
    else if (command === "h") x += one;
    else if (command === "H") x = one;
    else if (command === "v") y += one;
    else y = one;
    corners.push({ x, y });
  }
  return corners;
}

/** How far along a way from 0,0 it meets the line between two points; 0 where it does not. */
function hitAt(way: Point, from: Point, to: Point): number {
  const side = { x: to.x - from.x, y: to.y - from.y };
  const across = way.x * side.y - way.y * side.x;
  if (Math.abs(across) < 1e-9) return 0;
  const along = (from.x * side.y - from.y * side.x) / across;
  const share = (from.x * way.y - from.y * way.x) / across;
  return share >= -1e-9 && share <= 1 + 1e-9 ? along : 0;
}
