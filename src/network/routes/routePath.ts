import { roundingOf } from "./flattenRoute.ts";
import type { Point } from "../geometry/point.ts";
import type { RoutePoint } from "./routeRequest.ts";

/** A way as the path of an SVG, its bends rounded as far as the way allows; empty without points. */
export function routePath(points: readonly RoutePoint[]): string {
  return points
    .map((point, at) => {
      const [before, after] = [points[at - 1], points[at + 1]];
      if (before === undefined) return `M${written(point)}`;
      if (after === undefined || point.rounding === 0) return `L${written(point)}`;
      const [from, to] = roundingOf(before, point, after);
      return `L${written(from)}Q${written(point)} ${written(to)}`;
    })
    .join("");
}

/** To a hundredth of a pixel: finer than any screen shows. */
function written({ x, y }: Point): string {
  return `${Math.round(x * 100) / 100},${Math.round(y * 100) / 100}`;
}
