import type { Alignment } from "./alignment.ts";
import { actorsAtEnds, compareByStatements } from "./axisEnds.ts";
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
  const taken = new Map(links.map((link) => [link.id as string, link]));
  const shareWith = (own: readonly NetworkLink[], others: readonly ActorNode[]) =>
    firstOf(others, (other) => {
      const link = own.find((one) => isShared(one, taken.get(`${other.actor.id}/${one.proposition}`)));
      const on = link === undefined ? undefined : propositions.get(link.target);
      return on === undefined ? null : { with: other, on };
    });
  return nodes
    .filter((node) => node.kind === "actor")
    .toSorted(compareByStatements)
    .flatMap((actor) => {
      const own = bySpeaker.get(actor.id) ?? [];
      const start = shareWith(own, ends.start);
      const end = start === null ? null : shareWith(own, ends.end);
      return start === null || end === null ? [] : [{ actor, start, end }];
    });
}

function isShared(own: NetworkLink, other: NetworkLink | undefined): boolean {
  return other !== undefined && other.source !== own.source && other.stance === own.stance;
}

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | null): Found | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}
