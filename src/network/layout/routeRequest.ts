import type { PlacedNode, Places } from "../places/places.ts";
import type { Obstacle, RouteRequest } from "../routes/routeRequest.ts";
import { beadStrings } from "./beadStrings.ts";
import type { LayoutRequest } from "./layoutRequest.ts";

const TITLE_HEIGHT = 22;
/** What lines keep clear of around a string, across. */
const STRING_WIDTH = 8;
/** Where more lines than this are to be led between symbols, only those are in their way: going round every name as well, they would make loops. */
const MOST_ROUND_NAMES = 60;

/** What the lines of a layout join and keep clear of: marks, labels, titles of lanes, and the strings that beads hang on. */
export function routeRequest(request: LayoutRequest, { width, height, nodes, lanes }: Places): RouteRequest {
  const hung = new Map(nodes.map(({ id, beneath }) => [id, beneath]));
  const obstacles = [...nodes.flatMap(obstaclesOf), ...strings(nodes), ...titles(request, lanes)];
  return {
    width,
    height,
    obstacles: areNamesInTheWay(request) ? obstacles : obstacles.filter(({ part }) => part === "mark"),
    edges: request.nodes.map(({ id, radius }) => ({
      node: id,
      edge: radius === 0 ? { kind: "plate" } : { kind: "symbol", radius },
    })),
    links: request.lines.filter(({ source, target }) => hung.get(source) !== target),
  };
}

function areNamesInTheWay({ lines, nodes }: LayoutRequest): boolean {
  return lines.length <= MOST_ROUND_NAMES || nodes.some(({ radius }) => radius === 0);
}

function obstaclesOf({ id, x, y, width, height, label }: PlacedNode): readonly Obstacle[] {
  const mark: Obstacle = { node: id, part: "mark", x, y, width, height };
  if (label === null) return [mark];
  const { side: _side, ...box } = label;
  return [mark, { node: id, part: "label", ...box }];
}

/** From the plate to the first bead; farther down a string runs within the boxes of its beads. */
function strings(nodes: readonly PlacedNode[]): readonly Obstacle[] {
  return [...beadStrings(nodes).values()].flatMap(({ bead, above, x, top }): Obstacle[] => {
    const edge = above.y + above.height / 2;
    if (bead.y - bead.height / 2 > top + 1 || top <= edge) return [];
    const box = { x, y: (edge + top) / 2, width: STRING_WIDTH, height: top - edge };
    return [{ node: bead.id, part: "label", ...box }];
  });
}

function titles({ lanes }: LayoutRequest, placed: Places["lanes"]): readonly Obstacle[] {
  const widths = new Map(lanes.map(({ id, titleWidth }) => [id, titleWidth]));
  return placed.map(({ lane, top }) => {
    const width = widths.get(lane) ?? 0;
    return {
      node: null,
      part: "label",
      x: width / 2,
      y: top + TITLE_HEIGHT / 2,
      width,
      height: TITLE_HEIGHT,
    };
  });
}
