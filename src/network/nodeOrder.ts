import { type Steps, finished, madeOfEach } from "../case/steps/steps.ts";
import { textOrder } from "../case/steps/textOrder.ts";
import type { Graph } from "./graph.ts";

type Nodes = Graph["nodes"];

const known = new WeakMap<Nodes, Int32Array>();

/** The places of nodes in the order of their ids: the same whatever their own; sorted once for the same nodes. */
export function nodeOrder(nodes: Nodes): Int32Array {
  return finished(nodeOrderSteps(nodes));
}

/** The same step by step, for very many nodes. */
export function* nodeOrderSteps(nodes: Nodes): Steps<Int32Array> {
  const order = known.get(nodes) ?? (yield* textOrder(yield* madeOfEach(nodes, ({ id }) => id)));
  known.set(nodes, order);
  return order;
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
