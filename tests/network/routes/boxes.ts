import * as fc from "fast-check";
import type { NodeId } from "../../../src/network/graph.ts";
import type { MarkEdge, Obstacle, RouteRequest } from "../../../src/network/routes/routeRequest.ts";

/** A plate with its middle there. */
export function aPlateAt(id: string, x: number, y: number, width = 100): Obstacle {
  return { node: id as NodeId, part: "mark", x, y, width, height: 27 };
}

/** A symbol with its middle there. */
export function aSymbolAt(id: string, x: number, y: number, radius = 9): Obstacle {
  return { node: id as NodeId, part: "mark", x, y, width: 2 * radius, height: 2 * radius };
}

export function aLabelAt(id: string | null, x: number, y: number, width = 60): Obstacle {
  return { node: id as NodeId | null, part: "label", x, y, width, height: 14 };
}

/** Square marks are symbols, others plates; each link as "source > target". */
export function aRequest(
  obstacles: readonly Obstacle[],
  links: readonly string[],
  width = 1.5,
): RouteRequest {
  const marks = obstacles.filter(({ part }) => part === "mark");
  return {
    width: 600,
    height: 400,
    obstacles,
    edges: marks.map((mark) => ({ node: mark.node as NodeId, edge: edgeOf(mark) })),
    links: links.map((id) => {
      const [source, target] = id.split(" > ") as [NodeId, NodeId];
      return { id, source, target, width };
    }),
  };
}

function edgeOf({ width, height }: Obstacle): MarkEdge {
  return width === height ? { kind: "symbol", radius: width / 2 } : { kind: "plate" };
}

const CELL = { width: 150, height: 90 } as const;
const COLUMNS = 8;

/** Networks without overlaps: boxes keep at least 10 pixels apart, as each keeps 5 from the edges of its cell. */
export function someRequests(most: {
  nodes: number;
  links: number;
  least?: number;
}): fc.Arbitrary<RouteRequest> {
  return fc
    .array(someNode, { minLength: most.least ?? 2, maxLength: most.nodes })
    .chain((nodes) => fc.record({ nodes: fc.constant(nodes), links: someLinks(nodes.length, most) }))
    .map(({ nodes, links }) => {
      const obstacles = nodes.flatMap((node, at) => inCell(node, at));
      const rows = Math.ceil(nodes.length / COLUMNS);
      const request = aRequest(obstacles, []);
      return { ...request, links, width: COLUMNS * CELL.width, height: rows * CELL.height };
    });
}

interface MadeUpNode {
  readonly isPlate: boolean;
  readonly size: number;
  readonly across: number;
  readonly down: number;
}

const share = fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20);
const someNode: fc.Arbitrary<MadeUpNode> = fc.record({
  isPlate: fc.boolean(),
  size: share,
  across: share,
  down: share,
});

function someLinks(nodes: number, { links: most, least }: { links: number; least?: number }) {
  const place = fc.nat(nodes - 1);
  return fc
    .uniqueArray(fc.tuple(place, place), {
      minLength: least === undefined ? 1 : most,
      maxLength: most,
      selector: ([source, target]) => (source === target ? "same" : `${source} > ${target}`),
    })
    .chain((pairs) =>
      fc.tuple(
        ...pairs.map(([source, target]) =>
          fc.constantFrom(1.5, 2.5, 4).map((width) => ({ source, target, width })),
        ),
      ),
    )
    .map((links) =>
      links
        .filter(({ source, target }) => source !== target)
        .map(({ source, target, width }) => ({
          id: `n${source} > n${target}`,
          source: `n${source}` as NodeId,
          target: `n${target}` as NodeId,
          width,
        })),
    );
}

function inCell({ isPlate, size, across, down }: MadeUpNode, at: number): readonly Obstacle[] {
  const [left, top] = [(at % COLUMNS) * CELL.width + 5, Math.floor(at / COLUMNS) * CELL.height + 5];
  const room = { width: CELL.width - 10, height: CELL.height - 10 };
  if (isPlate) {
    const width = 60 + size * 80;
    const x = left + width / 2 + across * (room.width - width);
    return [aPlateAt(`n${at}`, x, top + 13.5 + down * (room.height - 27), width)];
  }
  const [radius, label] = [6 + size * 8, 40 + size * 60];
  const x = left + label / 2 + across * (room.width - label);
  const y = top + radius + down * (room.height - 2 * radius - 24);
  return [aSymbolAt(`n${at}`, x, y, radius), aLabelAt(`n${at}`, x, y + radius + 17, label)];
}
