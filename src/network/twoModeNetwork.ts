import type { Actor, ActorId } from "../case/actor.ts";
import type { CaseIndex } from "../case/caseIndex.ts";
import type { Proposition, PropositionId } from "../case/proposition.ts";
import { type ShapedKind, kindOf } from "../case/kinds/shapedKinds.ts";
import type { Stance } from "../case/statement.ts";
import {
  type ActorNode,
  type Graph,
  type GraphLink,
  type NodeId,
  type PropositionNode,
  actorNodeId,
  propositionNodeId,
} from "./graph.ts";
import { groupBy } from "./groupBy.ts";
import { type Position, countPositions } from "./position.ts";

/** A position, as a link from the actor's node to the proposition's. */
export interface NetworkLink extends Position, GraphLink {
  readonly id: `${ActorId}/${PropositionId}`;
}

/** The two-mode network: actors and propositions; a link is a position, as wide as it has statements. */
export type Network = Graph<NetworkLink>;

/** Who goes through the positions of a node meets those for it first, those against it last. */
const STANCE_ORDER: readonly Stance[] = ["support", "mixed", "abstain", "oppose"];

/** The network of the given positions, nodes in the order of the case; who takes no position is not in it. */
export function twoModeNetwork(index: CaseIndex, positions: readonly Position[]): Network {
  const byActor = groupBy(positions, ({ actor }) => actor);
  const byProposition = groupBy(positions, ({ proposition }) => proposition);
  const actors = index.case.actors.flatMap((actor) =>
    actorNode(actor, kindOf(index, actor.kind), byActor.get(actor.id)),
  );
  const propositions = index.case.propositions.flatMap((proposition) =>
    propositionNode(proposition, byProposition.get(proposition.id)),
  );
  const sources = new Map(actors.map(({ actor, id }) => [actor.id, id]));
  const targets = new Map(propositions.map(({ proposition, id }) => [proposition.id, id]));
  const links = positions.map((position) => linkOf(position, sources, targets));
  return { nodes: [...actors, ...propositions], links };
}

function actorNode(actor: Actor, ofKind: ShapedKind, taken: readonly Position[] | undefined): ActorNode[] {
  if (taken === undefined) return [];
  const statements = countStatements(taken);
  const id = actorNodeId(actor.id);
  return [{ kind: "actor", id, actor, ofKind, statements, stances: countPositions(taken) }];
}

function propositionNode(
  proposition: Proposition,
  taken: readonly Position[] | undefined,
): PropositionNode[] {
  if (taken === undefined) return [];
  const statements = countStatements(taken);
  const id = propositionNodeId(proposition.id);
  return [{ kind: "proposition", id, proposition, statements, stances: countPositions(taken) }];
}

function countStatements(taken: readonly Position[]): number {
  return taken.reduce((count, { statements }) => count + statements.length, 0);
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
    rank: STANCE_ORDER.indexOf(stance),
  };
}
