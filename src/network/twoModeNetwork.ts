import type { Actor, ActorId } from "../case/actor.ts";
import type { CaseIndex } from "../case/caseIndex.ts";
import type { Proposition, PropositionId } from "../case/proposition.ts";
import { kindOf } from "../case/kinds/shapedKinds.ts";
import { STANCES, type Stance } from "../case/statement.ts";
import { type Steps, eachOf, finished, madeOfEach, mapOfEach } from "../case/steps/steps.ts";
import {
  type ActorNode,
  type Graph,
  type GraphLink,
  type NetworkNode,
  type PropositionNode,
  actorNodeId,
  propositionNodeId,
} from "./graph.ts";
import { countEndSteps, countsAt } from "./endCounts.ts";
import { keepColumns, placesLeft } from "./linkColumns.ts";
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
  const { actors: speakers, propositions: topics } = index.case;
  const ofSpeaker = yield* placesTaken(speakers, positions, ({ actor }) => actor);
  const ofTopic = yield* placesTaken(topics, positions, ({ proposition }) => proposition);
  const stance = new Uint8Array(positions.length);
  yield* eachOf(positions, ({ stance: one }, at) => (stance[at] = STANCES.indexOf(one)));
  const taken = [
    yield* countEndSteps(positions, ofSpeaker, stance, speakers.length),
    yield* countEndSteps(positions, ofTopic, stance, topics.length),
  ] as const;
  const actors = yield* madeOfEach(speakers, (actor, at) => actorNode(index, actor, countsAt(taken[0], at)));
  const propositions = topics.map((topic, at) => propositionNode(topic, countsAt(taken[1], at)));
  const all = [...actors, ...propositions];
  const places = placesLeft(all);
  yield;
  const nodes = all.filter((node) => node !== null);
  yield;
  const source = ofSpeaker.map((at) => places[at] ?? -1);
  yield;
  const target = ofTopic.map((at) => places[speakers.length + at] ?? -1);
  yield;
  const links = yield* madeOfEach(positions, (position, at) =>
    linkOf(position, nodes[source[at] ?? -1], nodes[target[at] ?? -1]),
  );
  const network = { nodes, links };
  keepColumns(network, { source, target, stance });
  return network;
}

/** For each position the place of its actor, or its proposition, in a list of the case; -1 where it is none of those. */
function* placesTaken(
  entries: readonly { readonly id: string }[],
  positions: readonly Position[],
  idOf: (position: Position) => string,
): Steps<Int32Array> {
  const placeOf = yield* mapOfEach(entries, ({ id }, at) => [id, at]);
  const places = new Int32Array(positions.length);
  yield* madeOfEach(positions, (position, at) => void (places[at] = placeOf.get(idOf(position)) ?? -1));
  return places;
}

type Taken = Pick<NetworkNode, "statements" | "stances"> | null;

function actorNode(index: CaseIndex, actor: Actor, taken: Taken): ActorNode | null {
  const ofKind = kindOf(index, actor.kind);
  return taken && { kind: "actor", id: actorNodeId(actor.id), actor, ofKind, ...taken };
}

function propositionNode(proposition: Proposition, taken: Taken): PropositionNode | null {
  return taken && { kind: "proposition", id: propositionNodeId(proposition.id), proposition, ...taken };
}

/** The ids of nodes are taken from where they are: texts made anew for each link would cost the most of all in a large case. */
function linkOf(
  { actor, proposition, stance, statements }: Position,
  source: NetworkNode | undefined,
  target: NetworkNode | undefined,
): NetworkLink {
  return {
    actor,
    proposition,
    stance,
    statements,
    id: `${actor}/${proposition}`,
    source: source?.id ?? actorNodeId(actor),
    target: target?.id ?? propositionNodeId(proposition),
    rank: rankOf(stance),
  };
}
