import type { Actor, ActorId } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import { countCodes } from "../../case/column.ts";
import { fullSet, typedPlacesIn } from "../../case/statementSet.ts";
import type { Display } from "../../store/explorerState.ts";
import { memoizeLast } from "../../store/memoizeLast.ts";

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

interface HeardActor {
  readonly actor: Actor;
  readonly count: number;
}

/** Every actor with the number of its statements, most first; in the case's order among equals. The last case's is kept. */
export const actorsByStatements = memoizeLast((index: CaseIndex): readonly HeardActor[] => {
  const { actors, statements } = index.case;
  const counted = countCodes(index.speakers, typedPlacesIn(fullSet(statements.length)));
  const counts = new Map<ActorId, number>(index.speakers.values.map((id, at) => [id, counted[at] ?? 0]));
  return actors
    .map((actor) => ({ actor, count: counts.get(actor.id) ?? 0 }))
    .toSorted((one, other) => other.count - one.count);
});
