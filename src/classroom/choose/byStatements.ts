import type { Actor, ActorId } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";

/** Every actor with the number of its statements, most first; in the case's order among equals. */
export function byStatements({
  case: { actors, statements },
}: CaseIndex): readonly { readonly actor: Actor; readonly count: number }[] {
  const counts = new Map<ActorId, number>();
  for (const { actor } of statements) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  return actors
    .map((actor) => ({ actor, count: counts.get(actor.id) ?? 0 }))
    .toSorted((one, other) => other.count - one.count);
}
