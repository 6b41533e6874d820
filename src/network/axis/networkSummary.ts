import { type Alignment, pullOf } from "./alignment.ts";
import { compareByStatements } from "./axisEnds.ts";
import type { ActorNode, NodeId, PropositionNode } from "../graph.ts";
import type { Network } from "../twoModeNetwork.ts";

/** A position pulls to an end if its proposition is at least so far out. */
const LEAST_PULL = 0.05;
const MOST_NAMES = 3;

/** What a sentence or two can say of a network. */
export interface NetworkSummary {
  readonly actors: number;
  readonly propositions: number;
  readonly statements: number;
  /** The proposition whose smaller side, of those that support and oppose it, has most actors; null if none has two sides. */
  readonly mostContested: PropositionNode | null;
  /** Actors whose positions pull to both ends, those with most statements first. */
  readonly between: readonly ActorNode[];
  /** How many actors are in the middle because nothing joins them to the contested propositions. */
  readonly unjoined: number;
}

export function networkSummary(network: Network, alignment: Alignment): NetworkSummary {
  const actors = network.nodes.filter((node) => node.kind === "actor");
  const propositions = network.nodes.filter((node) => node.kind === "proposition");
  const between = pulledBothWays(network, alignment);
  return {
    actors: actors.length,
    propositions: propositions.length,
    statements: actors.reduce((sum, { statements }) => sum + statements, 0),
    mostContested: mostContested(propositions),
    between: actors
      .filter(({ id }) => between.has(id))
      .toSorted(compareByStatements)
      .slice(0, MOST_NAMES),
    unjoined: actors.filter(({ id }) => !alignment.has(id)).length,
  };
}

/** The proposition whose smaller side has most actors, of equal ones that on which most take a side, then the first; null if none has two sides. */
export function mostContested(propositions: readonly PropositionNode[]): PropositionNode | null {
  const smallerSide = ({ stances }: PropositionNode) => Math.min(stances.support, stances.oppose);
  const bothSides = ({ stances }: PropositionNode) => stances.support + stances.oppose;
  const ranked = propositions
    .filter((node) => smallerSide(node) > 0)
    .toSorted((left, right) => smallerSide(right) - smallerSide(left) || bothSides(right) - bothSides(left));
  return ranked[0] ?? null;
}

/** The actors some of whose positions pull to the one end, some to the other. */
function pulledBothWays({ links }: Network, alignment: Alignment): ReadonlySet<NodeId> {
  const pulls = links.map((link) => ({ source: link.source, pull: pullOf(link, alignment) }));
  const toStart = new Set(pulls.filter(({ pull }) => pull <= -LEAST_PULL).map(({ source }) => source));
  const toEnd = pulls.filter(({ pull }) => pull >= LEAST_PULL).map(({ source }) => source);
  return new Set(toEnd.filter((source) => toStart.has(source)));
}
