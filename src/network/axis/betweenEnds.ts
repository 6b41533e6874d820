import type { Stance } from "../../case/statement.ts";
import type { Alignment } from "./alignment.ts";
import { actorsAtEnds, actorsByStatements } from "./axisEnds.ts";
import type { ActorNode, NodeId, PropositionNode } from "../graph.ts";
import { groupBy } from "../groupBy.ts";
import type { Network, NetworkLink } from "../twoModeNetwork.ts";

/** With whom at an end of the axis an actor shares a view, and on what. */
export interface SharedView {
  readonly with: ActorNode;
  readonly on: PropositionNode;
}

/** An actor who shares a view with somebody at each end: the same stance, for or against, on the same proposition. */
export interface BetweenEnds {
  readonly actor: ActorNode;
  readonly start: SharedView;
  readonly end: SharedView;
}

/** Those who share a view with somebody else at each end, who said most first. */
export function betweenEnds({ nodes, links }: Network, alignment: Alignment): readonly BetweenEnds[] {
  const ends = actorsAtEnds({ nodes, links }, alignment);
  const propositions = new Map<NodeId, PropositionNode>();
  for (const node of nodes) if (node.kind === "proposition") propositions.set(node.id, node);
  const bySpeaker = groupBy(
    links.filter(({ stance }) => stance === "support" || stance === "oppose"),
    ({ source }) => source,
  );
  const sharing = [ends.start, ends.end].map((others) => sharingWith(others, bySpeaker, propositions));
  return actorsByStatements(nodes).flatMap((actor) => {
    const [start, end] = sharing.map((view) => view(actor.id));
    return start && end ? [{ actor, start, end }] : [];
  });
}

type BySpeaker = ReadonlyMap<NodeId, readonly NetworkLink[]>;

/** With whom of the others an actor shares a view: with the first of them, and on the first of its own propositions. */
function sharingWith(
  others: readonly ActorNode[],
  bySpeaker: BySpeaker,
  propositions: ReadonlyMap<NodeId, PropositionNode>,
): (actor: NodeId) => SharedView | null {
  const first = firstTakers(others, bySpeaker);
  return (actor) => {
    let best = others.length;
    let on: NodeId | undefined;
    for (const { target, stance } of bySpeaker.get(actor) ?? [])
      for (const rank of first.get(target)?.[stance] ?? [])
        if (rank < best && others[rank]?.id !== actor) [best, on] = [rank, target];
    const [other, proposition] = [others[best], on && propositions.get(on)];
    return other && proposition ? { with: other, on: proposition } : null;
  };
}

/** By their rank among those at an end. */
type TakersByStance = { [Of in Stance]?: number[] };

/** For each proposition and stance the first two who take it: whoever asks may be one of them. */
function firstTakers(
  others: readonly ActorNode[],
  bySpeaker: BySpeaker,
): ReadonlyMap<NodeId, Readonly<TakersByStance>> {
  const first = new Map<NodeId, TakersByStance>();
  for (const [rank, node] of others.entries())
    for (const { target, stance } of bySpeaker.get(node.id) ?? []) {
      const views = first.get(target) ?? {};
      first.set(target, views);
      const takers = (views[stance] ??= []);
      if (takers.length < 2) takers.push(rank);
    }
  return first;
}
