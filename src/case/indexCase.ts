import { ACTOR_KINDS, type Actor, type ActorId } from "./actor.ts";
import type { Case } from "./case.ts";
import { COMMITMENT_ANSWERS, type CaseIndex, type FacetSets, NAMINGS } from "./caseIndex.ts";
import { daySpan } from "./daySpan.ts";
import type { Proposition, PropositionId } from "./proposition.ts";
import { ATTRIBUTIONS, STANCES, type Statement } from "./statement.ts";
import { inAllSpellings } from "./spellings.ts";
import { type StatementSet, setOf } from "./statementSet.ts";

type Actors = ReadonlyMap<ActorId, Actor>;
type Propositions = ReadonlyMap<PropositionId, Proposition>;

/** Makes all look-ups of a sound case once: ids, facets as bit sets, days, and the texts that a search looks through. */
export function indexCase(parsed: Case): CaseIndex {
  const actors = byId(parsed.actors);
  const propositions = byId(parsed.propositions);
  const spans = parsed.statements.map(({ date }) => (date === undefined ? null : daySpan(date)));
  return {
    case: parsed,
    actors,
    propositions,
    themes: byId(parsed.themes),
    sources: byId(parsed.sources),
    statements: byId(parsed.statements),
    facets: indexFacets(parsed, actors),
    firstDays: Float64Array.from(spans, (span) => span?.first ?? Number.NaN),
    lastDays: Float64Array.from(spans, (span) => span?.last ?? Number.NaN),
    searchTexts: parsed.statements.map((statement) =>
      inAllSpellings(searchText(statement, actors, propositions), parsed.spellings),
    ),
  };
}

function byId<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
): ReadonlyMap<Entry["id"], Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function indexFacets(parsed: Case, actors: Actors): FacetSets {
  const { statements } = parsed;
  const kindOf = (statement: Statement) => actors.get(statement.actor)?.kind;
  const namingOf = (statement: Statement) =>
    actors.get(statement.actor)?.named === false ? "unnamed" : "named";
  const propositionIds = parsed.propositions.map(({ id }) => id);
  return {
    proposition: setsByValue(statements, propositionIds, ({ proposition }) => proposition),
    stance: setsByValue(statements, STANCES, ({ stance }) => stance),
    commitment: commitmentSets(statements),
    kind: setsByValue(statements, ACTOR_KINDS, kindOf),
    attribution: setsByValue(statements, ATTRIBUTIONS, ({ attribution }) => attribution),
    naming: setsByValue(statements, NAMINGS, namingOf),
  };
}

/** Statements whose commitment is not coded are told apart only where that of others is. */
function commitmentSets(statements: readonly Statement[]): FacetSets["commitment"] {
  if (statements.every(({ commitment }) => commitment === undefined)) return new Map();
  return setsByValue(statements, COMMITMENT_ANSWERS, ({ commitment }) => commitment ?? "not-coded");
}

/** The statements that have each value, values in the given order; values that no statement has are left out. */
function setsByValue<Value>(
  statements: readonly Statement[],
  values: readonly Value[],
  valueOf: (statement: Statement) => Value | undefined,
): ReadonlyMap<Value, StatementSet> {
  const places = new Map<Value | undefined, number[]>(values.map((value) => [value, []]));
  statements.forEach((statement, place) => places.get(valueOf(statement))?.push(place));
  const used = values.filter((value) => places.get(value)?.length);
  return new Map(used.map((value) => [value, setOf(statements.length, places.get(value) ?? [])]));
}

function searchText(statement: Statement, actors: Actors, propositions: Propositions): string {
  const actor = actors.get(statement.actor);
  const proposition = propositions.get(statement.proposition);
  const texts = [
    actor?.name,
    actor?.label,
    ...(actor?.aliases ?? []),
    actor?.role,
    proposition?.label,
    proposition?.text,
    ...wordsOf(statement),
  ];
  return texts.filter((text) => text !== undefined).join(" · ");
}

function wordsOf({ summary, quote, condition, speaker, via, note }: Statement): (string | undefined)[] {
  return [quote?.text, summary, condition, speaker, via, note];
}
