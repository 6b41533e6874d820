import type { ActorId } from "../case/actor.ts";
import type { CaseIndex } from "../case/caseIndex.ts";
import type { PropositionId } from "../case/proposition.ts";
import { kindOf } from "../case/kinds/shapedKinds.ts";
import type { Stance } from "../case/statement.ts";
import { type Steps, finished, madeOfEach } from "../case/steps/steps.ts";
import {
  type ActorNode,
  type Graph,
  type GraphLink,
  type NodeId,
  type PropositionNode,
  actorNodeId,
  propositionNodeId,
} from "./graph.ts";
import type { Position } from "./position.ts";

/** A position, as a link from the actor's node to the proposition's. */
export interface NetworkLink extends Position, GraphLink {
  readonly id: `${ActorId}/${PropositionId}`;
}

/** The two-mode network: actors and propositions; a link is a position, as wide as it has statements. */
export type Network = Graph<NetworkLink>;

/** Who goes through the positions of a node meets those for it first, those against it last. */
const STANCE_ORDER: readonly Stance[] = ["support", "mixed", "abstain", "oppose"];

/** Where a position with a stance has its place among the links of a node. */
export function rankOf(stance: Stance): number {
  return STANCE_ORDER.indexOf(stance);
}

/** The network of the given positions, nodes in the order of the case; who takes no position is not in it. */
export function twoModeNetwork(index: CaseIndex, positions: readonly Position[]): Network {
  return finished(networkSteps(index, positions));
}

/** The same step by step, for very many positions. */
export function* networkSteps(index: CaseIndex, positions: readonly Position[]): Steps<Network> {
  const actors = actorNodes(index, positions);
  yield;
  const propositions = propositionNodes(index, positions);
  yield;
  const sources = new Map(actors.map(({ actor, id }) => [actor.id, id]));
  const targets = new Map(propositions.map(({ proposition, id }) => [proposition.id, id]));
  const links = yield* madeOfEach(positions, (position) => linkOf(position, sources, targets));
  return { nodes: [...actors, ...propositions], links };
}

function actorNodes(index: CaseIndex, positions: readonly Position[]): readonly ActorNode[] {
  const byActor = countTaken(positions, ({ actor }) => actor);
  return index.case.actors.flatMap((actor): ActorNode[] => {
    const taken = byActor.get(actor.id);
    const ofKind = kindOf(index, actor.kind);
    return taken === undefined ? [] : [{ kind: "actor", id: actorNodeId(actor.id), actor, ofKind, ...taken }];
  });
}

function propositionNodes(index: CaseIndex, positions: readonly Position[]): readonly PropositionNode[] {
  const byProposition = countTaken(positions, ({ proposition }) => proposition);
  return index.case.propositions.flatMap((proposition): PropositionNode[] => {
    const taken = byProposition.get(proposition.id);
    const id = propositionNodeId(proposition.id);
    return taken === undefined ? [] : [{ kind: "proposition", id, proposition, ...taken }];
  });
}

/** How many statements and positions each has. */
function countTaken<Id>(
  positions: readonly Position[],
  idOf: (position: Position) => Id,
): ReadonlyMap<Id, Pick<ActorNode, "statements" | "stances">> {
  const counts = new Map<Id, { statements: number; stances: Record<Stance, number> }>();
  for (const position of positions) {
    const id = idOf(position);
    const own = counts.get(id) ?? { statements: 0, stances: { support: 0, oppose: 0, mixed: 0, abstain: 0 } };
    if (own.statements === 0) counts.set(id, own);
    own.statements += position.statements.length;
    own.stances[position.stance] += 1;
  }
  return counts;
}

/** The ids of nodes are taken from where they are: texts made anew for each link would cost the most of all in a large case. */
function linkOf(
  { actor, proposition, stance, statements }: Position,
  sources: ReadonlyMap<ActorId, NodeId>,
  targets: ReadonlyMap<PropositionId, NodeId>,
): NetworkLink {
  return {
    actor,
    proposition,
    stance,
    statements,
    id: `${actor}/${proposition}`,
    source: sources.get(actor) ?? actorNodeId(actor),
    target: targets.get(proposition) ?? propositionNodeId(proposition),
    rank: rankOf(stance),
  };
}
