import type { ActorId } from "../../case/actor.ts";
import type { Case } from "../../case/case.ts";

/**
 * The case with only the statements at the given places, and of the other lists what they need: who speaks and who is
 * addressed, the relations among these, what is spoken on, where it stands. It is sound, so that `checkCase` takes it.
 * It keeps id and title, since it is the same case; `note` tells in its summary that it is not the whole of it.
 */
export function filteredCase(whole: Case, places: readonly number[], note: string): Case {
  const statements = places.flatMap((place) => whole.statements[place] ?? []);
  const actors = new Set<ActorId | undefined>(
    statements.flatMap(({ actor, addressee }) => [actor, addressee]),
  );
  const relations = whole.relations.filter(({ from, to }) => actors.has(from) && actors.has(to));
  const sources = new Set([...statements, ...relations].map(({ source }) => source));
  const spokenOn = new Set(statements.map(({ proposition }) => proposition));
  const propositions = whole.propositions.filter(({ id }) => spokenOn.has(id));
  const themes = new Set(propositions.map(({ theme }) => theme));
  return {
    ...whole,
    summary: note === "" ? whole.summary : `${whole.summary} ${note}`,
    sources: whole.sources.filter(({ id }) => sources.has(id)),
    themes: whole.themes.filter(({ id }) => themes.has(id)),
    propositions,
    actors: whole.actors.filter(({ id }) => actors.has(id)),
    statements,
    relations,
    events: whole.events.filter(({ source }) => sources.has(source)),
  };
}

/** A case as the text of a case file. */
export function caseJson(shown: Case): string {
  return `${JSON.stringify(shown, null, 2)}\n`;
}
