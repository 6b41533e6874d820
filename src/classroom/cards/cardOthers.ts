import type { ActorId } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import type { Relation } from "../../case/relation.ts";

/** The kinds of relation in which one says something to another, or about it. */
const SPEAKING: ReadonlySet<Relation["type"]> = new Set(["criticises", "defends", "lobbies", "calls-on"]);

/** What others are reported to say to an actor or about it, in the case's order. */
export function cardOthers(index: CaseIndex, actor: ActorId): readonly Relation[] {
  return index.case.relations.filter(
    ({ from, to, type }) => to === actor && from !== actor && SPEAKING.has(type),
  );
}
