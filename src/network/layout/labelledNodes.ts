import { type Graph, type GraphLink, type NetworkNode, type NodeId, neighbours } from "../graph.ts";

/** So many names can be read from the last row of a classroom. */
export const MOST_LABELLED = 12;

type Selected =
  | { readonly node: NodeId }
  | { readonly nodes: readonly NodeId[] }
  | { readonly link: GraphLink["id"] }
  | null;

/**
 * The nodes that have their labels where a class looks on: a selected node with the most connected of those it is linked
 * with, the two that a selected link joins, or, where nothing is selected, the most connected of each kind. Never more
 * than twelve, and the same for the same network.
 */
export function labelledNodes(graph: Graph, selected: Selected): ReadonlySet<NodeId> {
  const linked = neighbours(graph);
  const degree = (id: NodeId) => linked.get(id)?.size ?? 0;
  const ranked = graph.nodes
    .map(({ id }) => id)
    .toSorted((one, other) => degree(other) - degree(one) || (one < other ? -1 : 1));
  const [first, ...others] = endsOf(graph, selected);
  if (first === undefined) return firstOf(ofEachKind(graph.nodes, ranked));
  if (others.length > 0) return new Set([first, ...others]);
  const near = linked.get(first) ?? new Set();
  return firstOf([first, ...ranked.filter((id) => near.has(id))]);
}

function firstOf(ids: readonly NodeId[]): ReadonlySet<NodeId> {
  return new Set([...new Set(ids)].slice(0, MOST_LABELLED));
}

/** The nodes that are selected, or the two that a selected link joins; none of those that are not there. */
function endsOf({ nodes, links }: Graph, selected: Selected): readonly NodeId[] {
  if (selected === null) return [];
  const ids = new Set(nodes.map(({ id }) => id));
  if ("nodes" in selected) return selected.nodes.filter((id) => ids.has(id));
  if ("node" in selected) return ids.has(selected.node) ? [selected.node] : [];
  const link = links.find(({ id }) => id === selected.link);
  return link === undefined ? [] : [link.source, link.target];
}

/** Half of the labels for the first of each kind; where one kind has fewer, the other has the more. */
function ofEachKind(nodes: readonly NetworkNode[], ranked: readonly NodeId[]): readonly NodeId[] {
  const actors = new Set(nodes.filter(({ kind }) => kind === "actor").map(({ id }) => id));
  const half = MOST_LABELLED / 2;
  const firstActors = ranked.filter((id) => actors.has(id)).slice(0, half);
  const firstOthers = ranked.filter((id) => !actors.has(id)).slice(0, half);
  return [...firstActors, ...firstOthers, ...ranked];
}
