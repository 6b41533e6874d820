import type { ActorNode, NetworkNode, PropositionNode } from "../graph.ts";
import type { Network } from "../twoModeNetwork.ts";

/** What a sentence or two can say of the matrix of a network. */
export interface MatrixSummary {
  readonly actors: number;
  readonly propositions: number;
  /** How many cells hold a position; the others are silence. */
  readonly filled: number;
  readonly cells: number;
  /** The actor that speaks on most propositions, and the proposition that most actors speak on; null where two tie. */
  readonly widest: ActorNode | null;
  readonly fullest: PropositionNode | null;
}

export function matrixSummary({ nodes, links }: Network): MatrixSummary {
  const actors = nodes.filter((node) => node.kind === "actor");
  const propositions = nodes.filter((node) => node.kind === "proposition");
  return {
    actors: actors.length,
    propositions: propositions.length,
    filled: links.length,
    cells: actors.length * propositions.length,
    widest: firstAlone(actors),
    fullest: firstAlone(propositions),
  };
}

/** On how many propositions an actor takes a position, or how many actors take one on a proposition. */
export function positionCount({ stances }: NetworkNode): number {
  return Object.values(stances).reduce((sum, count) => sum + count, 0);
}

function firstAlone<Node extends NetworkNode>(nodes: readonly Node[]): Node | null {
  const [first, second] = nodes.toSorted((left, right) => positionCount(right) - positionCount(left));
  if (first === undefined || second === undefined) return null;
  return positionCount(first) > positionCount(second) ? first : null;
}
