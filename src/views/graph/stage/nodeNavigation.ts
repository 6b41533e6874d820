import { type Graph, type NetworkNode, type NodeId, neighbours } from "../../../network/graph.ts";

/** The place of the keyboard in the network: the node, and the nodes that were gone through to reach it. */
export interface KeyboardPlace {
  readonly node: NodeId;
  readonly way: readonly NodeId[];
}

/** Where nodes are drawn; a node that is not in it comes where its links put it. */
export type NodePlaces = ReadonlyMap<NodeId, { readonly x: number; readonly y: number }>;

export type Step = "next" | "previous" | "in" | "out" | "first" | "last";

export const nodeLabel = (node: NetworkNode) =>
  node.kind === "actor" ? node.actor.name : node.proposition.label;

/** All nodes, those with most links first; then by name. */
export function nodesByDegree(network: Graph): readonly NodeId[] {
  const linked = neighbours(network);
  const degree = (node: NetworkNode) => linked.get(node.id)?.size ?? 0;
  return network.nodes
    .toSorted(
      (left, right) => degree(right) - degree(left) || nodeLabel(left).localeCompare(nodeLabel(right)),
    )
    .map(({ id }) => id);
}

/** What a node is linked with, each once, by rank of the link, then by name. */
export function linkedNodes(network: Graph, node: NodeId): readonly NodeId[] {
  const names = new Map(network.nodes.map((other) => [other.id, nodeLabel(other)]));
  const others = network.links
    .filter(({ source, target }) => source === node || target === node)
    .map((link) => ({ rank: link.rank, id: link.source === node ? link.target : link.source }))
    .toSorted(
      (left, right) =>
        left.rank - right.rank || (names.get(left.id) ?? "").localeCompare(names.get(right.id) ?? ""),
    )
    .map(({ id }) => id);
  return [...new Set(others)];
}

/**
 * Where a step leads. Next goes to the right and previous to the left, up to the last node there, among the neighbours of
 * the node one came from, or among all nodes; in goes to the first neighbour, out back the way. Null where a step out
 * leads out of the network.
 */
export function takeStep(
  network: Graph,
  here: KeyboardPlace,
  step: Step,
  places: NodePlaces,
): KeyboardPlace | null {
  const from = here.way.at(-1);
  const siblings = leftToRight(
    from === undefined ? nodesByDegree(network) : linkedNodes(network, from),
    places,
  );
  const at = siblings.indexOf(here.node);
  const move = (to: NodeId | undefined) => ({ ...here, node: to ?? here.node });
  switch (step) {
    case "next":
      return move(siblings[at + 1]);
    case "previous":
      return move(at < 0 ? siblings.at(-1) : siblings[at - 1]);
    case "first":
      return move(siblings[0]);
    case "last":
      return move(siblings.at(-1));
    case "in":
      return stepIn(network, here);
    case "out":
      return from === undefined ? null : { node: from, way: here.way.slice(0, -1) };
  }
}

/** Nodes in the order in which the eye meets them from the left; of two right above each other the upper one first. */
function leftToRight(nodes: readonly NodeId[], places: NodePlaces): readonly NodeId[] {
  const at = (id: NodeId) => places.get(id) ?? { x: 0, y: 0 };
  return nodes.toSorted((one, other) => at(one).x - at(other).x || at(one).y - at(other).y);
}

function stepIn(network: Graph, here: KeyboardPlace): KeyboardPlace {
  const from = here.way.at(-1);
  const [first] = linkedNodes(network, here.node).filter((id) => id !== from);
  return first === undefined ? here : { node: first, way: [...here.way, here.node] };
}

/** The next node, in the order of degrees, whose name begins with the letters typed. */
export function findByLetters(network: Graph, current: NodeId, letters: string): NodeId | null {
  const order = nodesByDegree(network);
  const names = new Map(network.nodes.map((node) => [node.id, nodeLabel(node).toLocaleLowerCase()]));
  const at = order.indexOf(current);
  const skip = letters.length > 1 ? 0 : 1;
  const rotated = [...order.slice(at + skip), ...order.slice(0, at + skip)];
  return rotated.find((id) => names.get(id)?.startsWith(letters.toLocaleLowerCase())) ?? null;
}
