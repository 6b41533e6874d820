import type { ActorId } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import type { Relation } from "../../case/relation.ts";

/** The kinds of relation that tell in which capacity one speaks. */
const BELONGING: ReadonlySet<Relation["type"]> = new Set([
  "speaks-for",
  "part-of",
  "holds-office-in",
  "held-office-in",
  "kin-of",
]);

/** The kinds of relation in which one says something to another, or about it. */
const SPEAKING: ReadonlySet<Relation["type"]> = new Set(["criticises", "defends", "lobbies", "calls-on"]);

/** Whose kin an actor is, and what it belongs to, in the case's order; that other actors belong to it is theirs to say. */
export function cardTies(index: CaseIndex, actor: ActorId): readonly Relation[] {
  return index.case.relations.filter(
    ({ from, to, type }) =>
      from !== to && ((from === actor && BELONGING.has(type)) || (to === actor && type === "kin-of")),
  );
}

/** What others are reported to say to an actor or about it, in the case's order. */
export function cardOthers(index: CaseIndex, actor: ActorId): readonly Relation[] {
  return index.case.relations.filter(
    ({ from, to, type }) => to === actor && from !== actor && SPEAKING.has(type),
  );
}
