import type { ActorId } from "../../case/actor.ts";
import type { Case } from "../../case/case.ts";
import type { Proposition } from "../../case/proposition.ts";
import type { Statement } from "../../case/statement.ts";

/**
 * The case with only the statements at the given places, and of the other lists what they need: who speaks, for whom,
 * and who is addressed, the relations among these, what is spoken on, where it stands. Links and contraries are kept where
 * both ends are. It is sound, so that `checkCase` takes it. It keeps id and title, since it is the same case; `note` tells
 * in its summary that it is not the whole of it, and what was edited in the whole is left out. With all statements it is the
 * whole case, also with actors who say nothing.
 */
export function filteredCase(whole: Case, places: readonly number[], note: string): Case {
  if (new Set(places).size === whole.statements.length) return withNote(whole, note);
  const statements = keptStatements(places.flatMap((place) => whole.statements[place] ?? []));
  const actors = withThoseSpokenFor(
    whole,
    statements.flatMap(({ actor, addressee }) => [actor, addressee ?? actor]),
  );
  const relations = whole.relations.filter(({ from, to }) => actors.has(from) && actors.has(to));
  const sources = new Set([...statements, ...relations].map(({ source }) => source));
  const spokenOn = new Set(statements.map(({ proposition }) => proposition));
  const propositions = keptPropositions(whole.propositions.filter(({ id }) => spokenOn.has(id)));
  const themes = new Set(propositions.map(({ theme }) => theme));
  const { edits: _, ...rest } = withNote(whole, note);
  return {
    ...rest,
    sources: whole.sources.filter(({ id }) => sources.has(id)),
    themes: whole.themes.filter(({ id }) => themes.has(id)),
    propositions,
    actors: whole.actors.filter(({ id }) => actors.has(id)),
    statements,
    relations,
    events: whole.events.filter(({ source }) => sources.has(source)),
  };
}

function withNote(whole: Case, note: string): Case {
  return note === "" ? whole : { ...whole, summary: [whole.summary, note].filter(Boolean).join(" ") };
}

/** The statements, with their links to one another. */
function keptStatements(statements: readonly Statement[]): readonly Statement[] {
  const ids = new Set(statements.map(({ id }) => id));
  return statements.map((statement) => {
    const { links = [], ...rest } = statement;
    const kept = links.filter((link) => ids.has(link.statement));
    if (kept.length === links.length) return statement;
    return kept.length === 0 ? rest : { ...rest, links: kept };
  });
}

function keptPropositions(propositions: readonly Proposition[]): readonly Proposition[] {
  const ids = new Set(propositions.map(({ id }) => id));
  return propositions.map((proposition) => {
    const { contrary, ...rest } = proposition;
    return contrary === undefined || ids.has(contrary) ? proposition : rest;
  });
}

/** These actors, whomever they speak for, and so on: without these a spokesperson would be a body of its own. */
function withThoseSpokenFor({ relations }: Case, speakers: readonly ActorId[]): ReadonlySet<ActorId> {
  const speaking = relations.filter(({ type }) => type === "speaks-for");
  const actors = new Set(speakers);
  // A set goes through what is added to it on the way.
  for (const actor of actors) for (const { from, to } of speaking) if (from === actor) actors.add(to);
  return actors;
}

/** A case as the text of a case file. */
export function caseJson(shown: Case): string {
  return `${JSON.stringify(shown, null, 2)}\n`;
}
