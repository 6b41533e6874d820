import type { ActorId } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import type { Relation } from "../../case/relation.ts";

/** Where one of two has such a relation to the other, the words of one may be taken for the other's. */
const TIES: readonly Relation["type"][] = ["speaks-for", "part-of", "holds-office-in", "held-office-in"];

/** Whether the words of one of two actors may be taken for the other's. */
export type AreTied = (one: ActorId, other: ActorId) => boolean;

/** Two actors are tied if one is part of the other, speaks for it or has office in it, now or once; or if both are so tied to a third. */
export function tiedActors({ case: { relations } }: CaseIndex): AreTied {
  const neighbours = new Map<ActorId, Set<ActorId>>();
  const join = (one: ActorId, other: ActorId) =>
    neighbours.set(one, (neighbours.get(one) ?? new Set([one])).add(other));
  for (const { type, from, to } of relations) {
    if (!TIES.includes(type)) continue;
    join(from, to);
    join(to, from);
  }
  // Each is among its own neighbours, so that a tie between the two is one through a third, too.
  return (one, other) => {
    const [ofOne, ofOther] = [neighbours.get(one), neighbours.get(other)];
    return ofOne !== undefined && ofOther !== undefined && [...ofOne].some((third) => ofOther.has(third));
  };
}
