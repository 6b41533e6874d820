import type { Actor, ActorId } from "../case/actor.ts";
import type { ShapedKind } from "../case/kinds/shapedKinds.ts";
import type { Proposition, PropositionId } from "../case/proposition.ts";
import type { StanceCounts } from "../case/statement.ts";

/** Names a node; an actor and a proposition may share an id, their nodes do not. */
export type NodeId = `actor/${ActorId}` | `proposition/${PropositionId}`;

export interface ActorNode {
  readonly kind: "actor";
  readonly id: NodeId;
  readonly actor: Actor;
  readonly ofKind: ShapedKind;
  /** How many statements its positions follow from. */
  readonly statements: number;
  /** On how many propositions it takes each stance. */
  readonly stances: StanceCounts;
}

export interface PropositionNode {
  readonly kind: "proposition";
  readonly id: NodeId;
  readonly proposition: Proposition;
  readonly statements: number;
  /** How many actors take each stance. */
  readonly stances: StanceCounts;
}

export type NetworkNode = ActorNode | PropositionNode;

/** What joins two nodes. */
export interface GraphLink {
  readonly id: string;
  readonly source: NodeId;
  readonly target: NodeId;
  /** Its place among the links of a node, for who goes through them one by one: those of low rank first. */
  readonly rank: number;
}

/** Nodes, and what joins them: positions, ties or addresses. */
export interface Graph<Link extends GraphLink = GraphLink> {
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly Link[];
}

export const actorNodeId = (id: ActorId): NodeId => `actor/${id}`;
export const propositionNodeId = (id: PropositionId): NodeId => `proposition/${id}`;

/** For each node, the nodes it is linked with. */
export function neighbours(graph: Graph): ReadonlyMap<NodeId, ReadonlySet<NodeId>> {
  const sets = new Map<NodeId, Set<NodeId>>(graph.nodes.map(({ id }) => [id, new Set()]));
  for (const { source, target } of graph.links) {
    sets.get(source)?.add(target);
    sets.get(target)?.add(source);
  }
  return sets;
}

/** The link from one node to the other, else the one that runs the other way. */
export function linkBetween<Link extends GraphLink>(
  { links }: Graph<Link>,
  one: NodeId,
  other: NodeId,
): Link | undefined {
  const between = (from: NodeId, to: NodeId) =>
    links.find(({ source, target }) => source === from && target === to);
  return between(one, other) ?? between(other, one);
}
