import { placeNodes } from "../places/placeNodes.ts";
import type { Places } from "../places/places.ts";
import { routeLinks } from "../routes/routeLinks.ts";
import type { Layout, LayoutRequest } from "./layoutRequest.ts";
import { movedNodes } from "./movedNodes.ts";
import { pinnedPlaces } from "./pin.ts";
import { routeRequest } from "./routeRequest.ts";

/**
 * Places the nodes of a network, unless their places are known, and leads its lines round them. The same request gives
 * the same layout, in whatever order its nodes and links come.
 */
export function layoutNetwork(request: LayoutRequest, known: Places = placeNodes(request)): Layout {
  const { width, height, lanes, nodes } = known;
  const now = movedNodes(nodes, pinnedPlaces(request.pins, known));
  const routes =
    request.lines.length === 0 ? [] : routeLinks(routeRequest(request, { ...known, nodes: now }));
  return { width, height, lanes, nodes, routes, pins: request.pins };
}
