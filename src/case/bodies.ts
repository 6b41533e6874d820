import type { ActorId } from "./actor.ts";
import type { Case } from "./case.ts";

/** For each actor the body that it speaks for in the end; an actor who speaks for nobody is its own. */
export type BodyOf = (actor: ActorId) => ActorId;

/**
 * Follows the relations `speaks-for` of a case: only they make several actors one body, not belonging to it or holding an
 * office in it. Of several bodies that an actor speaks for the first counts; a circle ends where it began.
 */
export function bodyOf({ relations }: Pick<Case, "relations">): BodyOf {
  const spokenFor = new Map<ActorId, ActorId>();
  for (const { type, from, to } of relations)
    if (type === "speaks-for" && !spokenFor.has(from)) spokenFor.set(from, to);
  return (actor) => {
    const passed = new Set([actor]);
    let body = actor;
    for (
      let next = spokenFor.get(body);
      next !== undefined && !passed.has(next);
      next = spokenFor.get(next)
    ) {
      passed.add(next);
      body = next;
    }
    return body;
  };
}
