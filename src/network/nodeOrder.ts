import { type Steps, finished } from "../case/steps/steps.ts";
import { textOrder } from "../case/steps/textOrder.ts";
import type { Graph, NetworkNode } from "./graph.ts";

type Nodes = Graph["nodes"];

const known = new WeakMap<Nodes, Int32Array>();

/** The places of nodes in the order of their ids: the same whatever their own; sorted once for the same nodes. */
export function nodeOrder(nodes: Nodes): Int32Array {
  return finished(nodeOrderSteps(nodes));
}

/** The same step by step, for very many nodes. */
export function* nodeOrderSteps(nodes: Nodes): Steps<Int32Array> {
  const order = known.get(nodes) ?? (yield* textOrder(nodes.map(({ id }) => id)));
  known.set(nodes, order);
  return order;
}

/** The node of an id; null where none has it. A look-up in their order, for which no list by ids need be made. */
export function nodeNamed(nodes: Nodes, id: string): NetworkNode | null {
  const order = nodeOrder(nodes);
  let [from, to] = [0, order.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((nodes[order[middle] ?? -1]?.id ?? "") < id) from = middle + 1;
    else to = middle;
  }
  const found = nodes[order[from] ?? -1];
  return found?.id === id ? found : null;
}

/** Keeps the order of some of the nodes, each at its new place, for whoever asks for it: -1 is the place of who is left out. */
export function keepOrderAmong(whole: Nodes, nodes: Nodes, newPlaces: Int32Array): void {
  known.set(
    nodes,
    nodeOrder(whole)
      .map((place) => newPlaces[place] ?? -1)
      .filter((place) => place >= 0),
  );
}
