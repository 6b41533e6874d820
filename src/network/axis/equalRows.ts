import type { ActorNode, NodeId } from "../graph.ts";
import { groupBy } from "../groupBy.ts";
import type { Network, NetworkLink } from "../twoModeNetwork.ts";

/** More actors than this are so many rows that those who say the same share one. */
const MANY_ACTORS = 60;

/** Whether a case has so many actors that equal rows of its matrix are one; no filter changes it. */
export function hasManyRows({ nodes }: Network): boolean {
  return nodes.filter(({ kind }) => kind === "actor").length > MANY_ACTORS;
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
