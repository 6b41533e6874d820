import type { CaseIndex } from "../../case/caseIndex.ts";
import { totalOf } from "../../case/statement.ts";
import type { ActorNode, NetworkNode, PropositionNode } from "../graph.ts";
import { type SharedBody, sharedBodies } from "../questions/sharedBodies.ts";
import type { Network } from "../twoModeNetwork.ts";

/** What a sentence or two can say of the matrix of a network. */
export interface MatrixSummary {
  readonly actors: number;
  readonly propositions: number;
  /** How many cells hold a position; the others are silence. */
  readonly filled: number;
  readonly cells: number;
  /** The actors that speak on most propositions, and the propositions that most actors speak on: all that are equal. */
  readonly widest: readonly ActorNode[];
  readonly fullest: readonly PropositionNode[];
  /** Which of those who speak on the fullest, if it is one alone, are one body. */
  readonly bodies: readonly SharedBody[];
}

export function matrixSummary(index: CaseIndex, { nodes, links }: Network): MatrixSummary {
  const actors = nodes.filter((node) => node.kind === "actor");
  const propositions = nodes.filter((node) => node.kind === "proposition");
  const fullest = mostSpoken(propositions);
  const speakers = links.filter(({ target }) => fullest.length === 1 && target === fullest[0]?.id);
  return {
    actors: actors.length,
    propositions: propositions.length,
    filled: links.length,
    cells: actors.length * propositions.length,
    widest: mostSpoken(actors),
    fullest,
    bodies: sharedBodies(
      index,
      speakers.map(({ actor }) => actor),
    ),
  };
}

/** On how many propositions an actor takes a position, or how many actors take one on a proposition. */
export function positionCount({ stances }: NetworkNode): number {
  return totalOf(stances);
}

function mostSpoken<Node extends NetworkNode>(nodes: readonly Node[]): readonly Node[] {
  const most = Math.max(...nodes.map(positionCount));
  return nodes.filter((node) => positionCount(node) === most);
}
