import type { Graph, NodeId } from "../graph.ts";
import { linkComponents } from "../linkComponents.ts";

const MOST_ROUNDS = 3000;
const CLOSE_ENOUGH = 1e-9;

type Ends = Graph["links"][number];

/**
 * How far down each node is in the flow of the links, from 0 for those from whom links only go out to 1: the
 * trophic level, at which links lead on the whole one step down, also where they go round in circles. It solves
 * sum over links of (level of the target - level of the source - 1) = 0 at every node (MacKay, Johnson and Sansom 2020,
 * How directed is a directed network?, Royal Society Open Science 7: 201138). The deepest component fills the whole
 * height, others keep its step and end where it ends, since most of it begins at its top.
 */
export function flowLevels({ links }: Graph): ReadonlyMap<NodeId, number> {
  const proper = links
    .filter(({ source, target }) => source !== target)
    .toSorted((left, right) => (left.id < right.id ? -1 : 1));
  const components = linkComponents(proper).map(componentLevels);
  const deepest = Math.max(1, ...components.map(depthOf));
  return new Map(
    components.flatMap((levels) => {
      const above = deepest - depthOf(levels);
      return [...levels].map(([id, level]) => [id, (level + above) / deepest] as const);
    }),
  );
}

/** The levels of one component by rounds of averaging, from 0 down. */
function componentLevels(links: readonly Ends[]): ReadonlyMap<NodeId, number> {
  const nodes = [...new Set(links.flatMap(({ source, target }) => [source, target]))].toSorted();
  const levels = new Map<NodeId, number>(nodes.map((id) => [id, 0]));
  const wishes = wishesOf(nodes, links);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let change = 0;
    for (const [id, wish] of wishes) {
      const next =
        wish.reduce((sum, [other, step]) => sum + (levels.get(other) ?? 0) + step, 0) / wish.length;
      change = Math.max(change, Math.abs(next - (levels.get(id) ?? 0)));
      levels.set(id, next);
    }
    if (change < CLOSE_ENOUGH) break;
  }
  const top = Math.min(...levels.values());
  return new Map([...levels].map(([id, level]) => [id, level - top]));
}

/** For each node its neighbours, and how many steps below each of them it wants to be. */
function wishesOf(
  nodes: readonly NodeId[],
  links: readonly Ends[],
): ReadonlyMap<NodeId, readonly (readonly [NodeId, 1 | -1])[]> {
  const wishes = new Map<NodeId, (readonly [NodeId, 1 | -1])[]>(nodes.map((id) => [id, []]));
  for (const { source, target } of links) {
    wishes.get(source)?.push([target, -1]);
    wishes.get(target)?.push([source, 1]);
  }
  return wishes;
}

function depthOf(levels: ReadonlyMap<NodeId, number>): number {
  return Math.max(0, ...levels.values());
}
