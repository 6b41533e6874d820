import type { ActorNode, NodeId } from "../graph.ts";
import { groupBy } from "../groupBy.ts";
import type { Network, NetworkLink } from "../twoModeNetwork.ts";

/** More actors than this are so many rows that those who say the same share one. */
const MANY_ACTORS = 60;

/** So few of them have room for a row each, with their names. */
const FEW_ACTORS = 30;

/** Whether equal rows of a matrix are one: in a case of many actors, unless a filter leaves so few that each can be read by name. */
export function areRowsShared(whole: Network, shown: Network): boolean {
  return countActors(whole) > MANY_ACTORS && countActors(shown) > FEW_ACTORS;
}

function countActors({ nodes }: Network): number {
  return nodes.filter(({ kind }) => kind === "actor").length;
}

/** The positions of each actor, by its node. */
export function linksByActor(links: readonly NetworkLink[]): ReadonlyMap<NodeId, readonly NetworkLink[]> {
  return groupBy(links, ({ source }) => source);
}

/**
 * Actors who take the same stances on the same propositions, together, in the place of the first of them. However often
 * they say it, they are equal.
 */
export function equalRows(
  actors: readonly ActorNode[],
  linksOf: ReadonlyMap<NodeId, readonly NetworkLink[]>,
): readonly (readonly ActorNode[])[] {
  const stancesOf = ({ id }: ActorNode) =>
    (linksOf.get(id) ?? [])
      .map(({ target, stance }) => `${target} ${stance}`)
      .toSorted()
      .join();
  const keys = new Map(actors.map((node) => [node.id, stancesOf(node)]));
  return [...groupBy(actors, ({ id }) => keys.get(id)).values()];
}
