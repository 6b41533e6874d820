import type { Graph, GraphLink, NodeId } from "../graph.ts";
import type { Pin } from "./pin.ts";

/** Other ids for nodes, from which nobody learns who they are. */
export interface Mask {
  readonly graph: <Link extends GraphLink>(graph: Graph<Link>) => Graph<Link>;
  readonly byNode: <Value>(values: ReadonlyMap<NodeId, Value>) => ReadonlyMap<NodeId, Value>;
  readonly pins: (pins: readonly Pin[]) => readonly Pin[];
  /** The number of a node that has its other id: from 1 on. */
  readonly numberOf: (masked: NodeId) => number;
}

/** Of all nodes of some networks. The ids are numbers in the order of the nodes' own, so that what is ordered by ids is ordered as before. */
export function maskNodes(...graphs: readonly Graph[]): Mask {
  const ids = [...new Set(graphs.flatMap(({ nodes }) => nodes.map(({ id }) => id)))].toSorted();
  const masks = new Map(ids.map((id, at) => [id, maskedId(id, at, ids.length)]));
  const maskOf = (id: NodeId) => masks.get(id) ?? id;
  const numbers = new Map(ids.map((id, at) => [maskOf(id), at + 1]));
  return {
    graph: ({ nodes, links }) => ({
      nodes: nodes.map((node) => ({ ...node, id: maskOf(node.id) })),
      links: links.map((link) => maskLink(link, maskOf)),
    }),
    byNode: (values) => new Map([...values].map(([id, value]) => [maskOf(id), value])),
    pins: (pins) => pins.map((pin) => ({ ...pin, node: maskOf(pin.node) })),
    numberOf: (masked) => numbers.get(masked) ?? 0,
  };
}

function maskedId(id: NodeId, at: number, count: number): NodeId {
  const [kind] = id.split("/");
  return `${kind}/${String(at + 1).padStart(String(count).length, "0")}` as NodeId;
}

function maskLink<Link extends GraphLink>(link: Link, maskOf: (id: NodeId) => NodeId): Link {
  const [source, target] = [maskOf(link.source), maskOf(link.target)];
  return { ...link, source, target, id: `${source} ${target}` };
}
