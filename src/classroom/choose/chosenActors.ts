import type { Actor, ActorId } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import type { Display } from "../../store/explorerState.ts";

/** How many actors a class gets if nobody chose: one for each of six groups. */
const ORDINARY_NUMBER = 6;

/** Whom the pages for a class are about, in the case's order: those chosen, else the six with the most statements. */
export function chosenActors(index: CaseIndex, { actors }: Pick<Display, "actors">): readonly Actor[] {
  const chosen = new Set(actors.length > 0 ? actors : mostHeard(index));
  return index.case.actors.filter(({ id }) => chosen.has(id));
}

function mostHeard(index: CaseIndex): Actor["id"][] {
  return actorsByStatements(index)
    .filter(({ count }) => count > 0)
    .slice(0, ORDINARY_NUMBER)
    .map(({ actor }) => actor.id);
}

/** Every actor with the number of its statements, most first; in the case's order among equals. */
export function actorsByStatements({
  case: { actors, statements },
}: CaseIndex): readonly { readonly actor: Actor; readonly count: number }[] {
  const counts = new Map<ActorId, number>();
  for (const { actor } of statements) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  return actors
    .map((actor) => ({ actor, count: counts.get(actor.id) ?? 0 }))
    .toSorted((one, other) => other.count - one.count);
}
