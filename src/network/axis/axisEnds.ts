import type { Alignment } from "./alignment.ts";
import type { ActorNode, Graph } from "../graph.ts";

/** From this far out an actor counts as being at an end. */
const FAR_OUT = 0.6;
const MOST_NAMES = 2;

/** The actors with most statements at each end of the axis: they name the ends, since no judgement may. */
export interface AxisEnds {
  readonly start: readonly ActorNode[];
  readonly end: readonly ActorNode[];
}

export function axisEnds(network: Graph, alignment: Alignment): AxisEnds {
  const actors = network.nodes.filter((node) => node.kind === "actor").toSorted(compareByStatements);
  const at = (node: ActorNode) => alignment.get(node.id) ?? 0;
  return {
    start: actors.filter((node) => at(node) <= -FAR_OUT).slice(0, MOST_NAMES),
    end: actors.filter((node) => at(node) >= FAR_OUT).slice(0, MOST_NAMES),
  };
}

export function compareByStatements(left: ActorNode, right: ActorNode): number {
  return right.statements - left.statements || (left.id < right.id ? -1 : 1);
}
