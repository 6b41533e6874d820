import type { NodeId } from "../graph.ts";
import type { Area } from "./area.ts";
import type { BendRules } from "./bends.ts";
import { type Stop, portsOf } from "./ports.ts";
import type { RouteRequest } from "./routeRequest.ts";

/** A node as an end of lines: its mark, and where on it they may stop. */
export interface End {
  readonly node: NodeId;
  readonly mark: Area;
  readonly stops: readonly Stop[];
}

/** The ends of all links whose marks are known. */
export function endsOf(
  request: RouteRequest,
  areas: readonly Area[],
  rules: BendRules,
): ReadonlyMap<NodeId, End> {
  const edges = new Map(request.edges.map(({ node, edge }) => [node, edge]));
  const ends = new Map<NodeId, End>();
  for (const [node, lines] of linesPerNode(request.links)) {
    const mark = areas.find(({ owner }) => owner === node);
    if (mark === undefined) continue;
    const edge = edges.get(node);
    const others = areas.filter(({ owner }) => owner !== node);
    const stops =
      edge?.kind === "symbol" ? [middleOf(mark, edge.radius)] : portsOf(mark, lines, others, rules);
    ends.set(node, { node, mark, stops });
  }
  return ends;
}

function linesPerNode(links: RouteRequest["links"]): ReadonlyMap<NodeId, number> {
  const lines = new Map<NodeId, number>();
  for (const { source, target } of links)
    for (const node of [source, target]) lines.set(node, (lines.get(node) ?? 0) + 1);
  return lines;
}

function middleOf({ left, right, top, bottom }: Area, radius: number): Stop {
  return { place: { x: (left + right) / 2, y: (top + bottom) / 2 }, facing: null, radius };
}
