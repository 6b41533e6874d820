import type { Graph, GraphLink, NodeId } from "../../network/graph.ts";
import type { Emphasis } from "../marks/paint/mark.ts";

/** What is brought out: a node with all it is linked with, or one link with its two ends; or several nodes. */
export type Focus =
  | { readonly node: NodeId }
  | { readonly nodes: readonly NodeId[] }
  | { readonly link: GraphLink["id"] }
  | null;

/** How much every node and link stands out. */
export interface EmphasisOf {
  readonly node: (id: NodeId) => Emphasis;
  readonly link: (link: GraphLink) => Emphasis;
}

const ALL_PLAIN: EmphasisOf = { node: () => "plain", link: () => "plain" };

/** Brings out the neighbourhood of the focus and lets the rest step back; all is plain, or as given, where the focus is on nothing shown. */
export function emphasisOf(network: Graph, focus: Focus, resting = ALL_PLAIN): EmphasisOf {
  if (focus === null || !isShown(network, focus)) return resting;
  const links = network.links.filter((link) => isInFocus(link, focus));
  const nodes = new Set<NodeId>(links.flatMap(({ source, target }) => [source, target]));
  for (const id of nodesOf(focus)) nodes.add(id);
  const ids = new Set(links.map(({ id }) => id));
  return {
    node: (id) => (nodes.has(id) ? "strong" : "faint"),
    link: ({ id }) => (ids.has(id) ? "strong" : "faint"),
  };
}

/** Whether a network shows what is to be brought out. */
export function isShown({ nodes, links }: Graph, focus: NonNullable<Focus>): boolean {
  if ("link" in focus) return links.some(({ id }) => id === focus.link);
  const ids = new Set(nodesOf(focus));
  return nodes.some(({ id }) => ids.has(id));
}

function nodesOf(focus: NonNullable<Focus>): readonly NodeId[] {
  if ("nodes" in focus) return focus.nodes;
  return "node" in focus ? [focus.node] : [];
}

function isInFocus(link: GraphLink, focus: NonNullable<Focus>): boolean {
  if ("link" in focus) return link.id === focus.link;
  const ids = nodesOf(focus);
  return ids.includes(link.source) || ids.includes(link.target);
}
