import type { Actor, ActorId } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import type { Named, Taken } from "../../i18n/en/views/named.ts";
import type { Takers } from "../../network/questions/takersOf.ts";

/** The most names that a sentence gives of what is equal; the others are counted. */
export const MOST_NAMED = 3;

/** The first names, and how many others there are. */
export function firstNames(names: readonly string[], most = MOST_NAMED): Named {
  return { names: names.slice(0, most), others: Math.max(0, names.length - most) };
}

/** The first of some actors by name, as short as the pictures call them. */
export function firstActors(index: CaseIndex, actors: readonly ActorId[], most = MOST_NAMED): Named {
  return firstNames(
    actors.map((id) => shortName(index.actors.get(id), id)),
    most,
  );
}

/** An actor's name where there is little room. */
export function shortName(actor: Actor | undefined, id: ActorId): string {
  return actor?.label ?? actor?.name ?? id;
}

/** How many take each stance, and which of them are one body. */
export function countTakers(takers: readonly Takers[]): readonly Taken[] {
  return takers.map(({ stance, actors, bodies }) => ({ stance, all: actors.length, bodies }));
}
