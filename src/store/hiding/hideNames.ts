import type { Actor, ActorId } from "../../case/actor.ts";
import type { Case } from "../../case/case.ts";
import { CLAUSE_WORDS, LABEL_WORDS } from "../../case/proposition.ts";
import { type Steps, finished, madeOfEach, mapOfEach } from "../../case/steps/steps.ts";
import { QUOTE_WORDS, type Statement } from "../../case/statement.ts";
import type { Hiding } from "./hiding.ts";
import type { StandIns } from "./standIns.ts";

// What comes with it, when `hidingRoom` is entered.
export { hidingOf } from "./hiding.ts";
export { withoutNames } from "./withoutNames.ts";

/**
 * The case with stand-ins for every actor and source, the same for the same seed. Who said what, when and in which
 * relation stays; names, roles, countries, attributes, notes on actors, authors, publishers, addresses, ids that tell, and what
 * was edited go. The id of the case stays: it is in the address.
 */
export function hideNames(shown: Case, hiding: Hiding): Case {
  return finished(hidingSteps(shown, hiding));
}

/** The same step by step, for a case of many actors or statements. */
export function* hidingSteps(shown: Case, hiding: Hiding): Steps<Case> {
  yield* hiding.prepare();
  const { text } = hiding.hide;
  const { attributes: _attributes, edits: _edits, ...rest } = shown;
  return {
    ...rest,
    title: text(shown.title),
    question: text(shown.question),
    ...(shown.summary !== undefined && { summary: text(shown.summary) }),
    ...hiddenKinds(shown, hiding),
    actors: yield* hiddenActors(shown, hiding),
    sources: yield* hiddenSources(shown, hiding),
    themes: shown.themes.map(({ id, title }) => ({ id: at(hiding.ids.themes, id), title: text(title) })),
    propositions: yield* hiddenPropositions(shown, hiding),
    statements: yield* madeOfEach(shown.statements, (statement) => hiddenStatement(statement, hiding)),
    relations: yield* hiddenRelations(shown, hiding),
    events: yield* hiddenEvents(shown, hiding),
    glossary: hiddenGlossary(shown, hiding),
    ...hiddenSpellings(shown, hiding),
  };
}

/** The id that takes the place of another, of the same kind. */
function at<Id extends string>(ids: ReadonlyMap<string, string>, id: Id): Id {
  return (ids.get(id) ?? id) as Id;
}

/** In the order of their letters. */
function* hiddenActors({ actors }: Case, { letters, ids, words }: Hiding): Steps<Case["actors"]> {
  const byId = yield* mapOfEach(actors, (actor) => [actor.id, actor]);
  return yield* madeOfEach(ownOf(letters, byId), ([own, { id, kind, named }]) => ({
    id: at(ids.actors, id),
    name: words.actor({ letters: own }),
    kind: at(ids.kinds, kind),
    named,
  }));
}

function* ownOf(letters: StandIns, byId: ReadonlyMap<ActorId, Actor>): Generator<readonly [string, Actor]> {
  for (const [id, own] of letters) {
    const actor = byId.get(id);
    if (actor !== undefined) yield [own, actor];
  }
}

/** The usual kinds tell nothing; what a case calls its own may. */
function hiddenKinds({ kinds }: Case, { ids, hide }: Hiding): Pick<Case, "kinds"> {
  if (kinds === undefined) return {};
  return {
    kinds: kinds.map(({ id, label, ...rest }) => ({
      ...rest,
      id: at(ids.kinds, id),
      label: hide.text(label),
    })),
  };
}

function* hiddenSources({ sources }: Case, { ids, words, hide }: Hiding): Steps<Case["sources"]> {
  return yield* madeOfEach(sources, ({ id, kind, published, language }, place) => ({
    id: at(ids.sources, id),
    kind: hide.text(kind),
    title: words.source({ number: place + 1 }),
    // Nobody is to look for a text of this title.
    described: true,
    publisher: words.publisher,
    ...(published !== undefined && { published }),
    ...(language !== undefined && { language }),
  }));
}

function* hiddenPropositions({ propositions }: Case, { ids, hide }: Hiding): Steps<Case["propositions"]> {
  return yield* madeOfEach(propositions, ({ id, theme, text, label, clause, contrary }) => ({
    id: at(ids.propositions, id),
    ...(theme !== undefined && { theme: at(ids.themes, theme) }),
    text: hide.text(text),
    label: hide.label(label, LABEL_WORDS),
    ...(clause && { clause: hide.label(clause, CLAUSE_WORDS) }),
    ...(contrary && { contrary: at(ids.propositions, contrary) }),
  }));
}

function hiddenStatement(statement: Statement, hiding: Hiding): Statement {
  const { ids, hide } = hiding;
  const { quote, condition, via, note, addressee, locator, links, speaker: _speaker, ...rest } = statement;
  const channel = via === undefined ? null : hide.text(via);
  return {
    ...rest,
    id: at(ids.statements, statement.id),
    actor: at(ids.actors, statement.actor),
    proposition: at(ids.propositions, statement.proposition),
    source: at(ids.sources, statement.source),
    ...(statement.summary !== undefined && { summary: hide.text(statement.summary) }),
    ...(quote && { quote: { ...quote, text: hide.quote(quote.text, QUOTE_WORDS) } }),
    ...(condition !== undefined && { condition: hide.text(condition) }),
    ...(links && {
      links: links.map((link) => ({ ...link, statement: at(ids.statements, link.statement) })),
    }),
    ...(addressee && { addressee: at(ids.actors, addressee) }),
    ...(locator !== undefined && { locator: hide.text(locator) }),
    ...(note !== undefined && { note: hide.text(note) }),
    // The person through whom we know it may stay only if that is an actor.
    ...(channel !== null && hiding.isStandIn(channel) && { via: channel }),
  };
}

function* hiddenRelations({ relations }: Case, { ids, hide }: Hiding): Steps<Case["relations"]> {
  return yield* madeOfEach(relations, (relation) => ({
    ...relation,
    from: at(ids.actors, relation.from),
    to: at(ids.actors, relation.to),
    source: at(ids.sources, relation.source),
    ...(relation.locator !== undefined && { locator: hide.text(relation.locator) }),
    summary: hide.text(relation.summary),
  }));
}

function* hiddenEvents({ events }: Case, { ids, hide }: Hiding): Steps<Case["events"]> {
  return yield* madeOfEach(events, (event) => ({
    ...event,
    id: at(ids.events, event.id),
    title: hide.text(event.title),
    source: at(ids.sources, event.source),
    ...(event.locator !== undefined && { locator: hide.text(event.locator) }),
  }));
}

/** Without the words that explain an actor: what explains it names it. */
function hiddenGlossary({ glossary }: Case, { hide }: Hiding): Case["glossary"] {
  return glossary
    .filter(({ term }) => hide.text(term) === term.normalize("NFC"))
    .map(({ term, meaning }) => ({ term, meaning: hide.text(meaning) }));
}

/** Without the words that are part of a name. */
function hiddenSpellings({ spellings }: Case, { hide }: Hiding): Pick<Case, "spellings"> {
  const tellsNothing = (word: string) => hide.text(word) === word.normalize("NFC");
  return spellings === undefined ? {} : { spellings: spellings.filter((group) => group.every(tellsNothing)) };
}
