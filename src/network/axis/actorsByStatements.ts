import { type Steps, eachPlace } from "../../case/steps/steps.ts";
import type { ActorNode, Graph } from "../graph.ts";
import { nodeOrderSteps } from "../nodeOrder.ts";

type Nodes = Graph["nodes"];

const known = new WeakMap<Nodes, readonly ActorNode[]>();

/** The actors among nodes, those with most statements first, of as many by id, step by step: sorted once for the same nodes. */
export function* actorsByStatementSteps(nodes: Nodes): Steps<readonly ActorNode[]> {
  const actors = known.get(nodes) ?? (yield* sorted(nodes));
  known.set(nodes, actors);
  return actors;
}

/** By numbers, which are sorted many times as fast as nodes are compared. */
function* sorted(nodes: Nodes): Steps<readonly ActorNode[]> {
  const order = yield* nodeOrderSteps(nodes);
  const keys = new Float64Array(order.length);
  yield* eachPlace(order.length, (rank) => {
    keys[rank] = rank - (nodes[order[rank] ?? 0]?.statements ?? 0) * nodes.length;
  });
  keys.sort();
  yield;
  const actors: ActorNode[] = [];
  yield* eachPlace(keys.length, (at) => {
    const node = nodes[order[modulo(keys[at] ?? 0, nodes.length)] ?? 0];
    if (node?.kind === "actor") actors.push(node);
  });
  return actors;
}

function modulo(key: number, length: number): number {
  return key - Math.floor(key / length) * length;
}
