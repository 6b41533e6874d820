import { areaOf, clearanceOf } from "../../../src/network/routes/area.ts";
import { flattenRoute } from "../../../src/network/routes/flattenRoute.ts";
import type { Point } from "../../../src/network/geometry/point.ts";
import type { Route, RouteRequest } from "../../../src/network/routes/routeRequest.ts";
import { crosses } from "../../../src/network/geometry/segments.ts";

/** The straight pieces of a line as it is drawn. */
export function piecesOf(route: Route): readonly { readonly from: Point; readonly to: Point }[] {
  const points = flattenRoute(route.points);
  return points.slice(1).map((to, at) => ({ from: points[at]!, to }));
}

/** Which boxes a drawn line touches, as wide as it is, that are not the marks of its ends. */
export function touched(request: RouteRequest, route: Route): readonly string[] {
  const link = request.links.find(({ id }) => id === route.link)!;
  return request.obstacles.flatMap((obstacle) => {
    const area = areaOf(obstacle);
    if (area.owner === link.source || area.owner === link.target) return [];
    const half = link.width / 2;
    const isTouched = piecesOf(route).some(({ from, to }) => clearanceOf(area, from, to, half + 1) <= half);
    return isTouched ? [`${route.link} touches the ${obstacle.part} of ${obstacle.node}`] : [];
  });
}

/** How often two drawn lines cross. */
export function crossings(one: Route, other: Route): number {
  return piecesOf(one).reduce(
    (sum, piece) => sum + piecesOf(other).filter((another) => crosses(piece, another)).length,
    0,
  );
}
