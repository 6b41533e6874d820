import { type Point, pointTowards } from "../geometry/point.ts";
import type { RoutePoint } from "./routeRequest.ts";

/** Into how many straight pieces a rounding is cut. */
const PIECES = 8;

/** The line as it is drawn, as points close enough together to measure it. */
export function flattenRoute(points: readonly RoutePoint[]): readonly Point[] {
  return points.flatMap((point, at) => {
    const [before, after] = [points[at - 1], points[at + 1]];
    return before === undefined || after === undefined
      ? [{ x: point.x, y: point.y }]
      : flattenBend(before, point, after);
  });
}

/** A bend as it is drawn between its neighbours. */
export function flattenBend(before: Point, bend: RoutePoint, after: Point): readonly Point[] {
  if (bend.rounding === 0) return [{ x: bend.x, y: bend.y }];
  const [from, to] = roundingOf(before, bend, after);
  return Array.from({ length: PIECES + 1 }, (_, piece) => {
    const share = piece / PIECES;
    const [first, middle, last] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
    return {
      x: first * from.x + middle * bend.x + last * to.x,
      y: first * from.y + middle * bend.y + last * to.y,
    };
  });
}

/** Where the rounding of a bend begins and ends. */
export function roundingOf(before: Point, bend: RoutePoint, after: Point): readonly [Point, Point] {
  return [pointTowards(bend, before, bend.rounding), pointTowards(bend, after, bend.rounding)];
}
