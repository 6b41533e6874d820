import { ACTOR_KINDS, type Actor, type ActorId } from "./actor.ts";
import type { Case } from "./case.ts";
import {
  COMMITMENT_ANSWERS,
  type CaseIndex,
  type FacetColumns,
  type FacetSets,
  NAMINGS,
} from "./caseIndex.ts";
import { type Column, columnOf, setsOf } from "./column.ts";
import { daySpan } from "./daySpan.ts";
import { ATTRIBUTIONS, STANCES, type Statement } from "./statement.ts";

type Actors = ReadonlyMap<ActorId, Actor>;

/** Makes all look-ups of a sound case once: ids, facets as columns and bit sets, and days. */
export function indexCase(parsed: Case): CaseIndex {
  const actors = byId(parsed.actors);
  const propositions = byId(parsed.propositions);
  const columns = facetColumns(parsed, actors);
  let statements: CaseIndex["statements"] | null = null;
  const spans = parsed.statements.map(({ date }) => (date === undefined ? null : daySpan(date)));
  return {
    case: parsed,
    actors,
    propositions,
    themes: byId(parsed.themes),
    sources: byId(parsed.sources),
    // Made for the first who asks, since of many it takes time and room; who copies the index for a worker asks too.
    get statements() {
      return (statements ??= byId(parsed.statements));
    },
    speakers: speakersOf(parsed),
    columns,
    facets: facetSets(columns),
    firstDays: Float64Array.from(spans, (span) => span?.first ?? Number.NaN),
    lastDays: Float64Array.from(spans, (span) => span?.last ?? Number.NaN),
  };
}

function byId<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
): ReadonlyMap<Entry["id"], Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** Who makes each statement, as a column. */
export function speakersOf({ actors, statements }: Case): Column<ActorId> {
  return columnOf(
    actors.map(({ id }) => id),
    statements.map(({ actor }) => actor),
  );
}

function facetColumns({ statements, propositions }: Case, actors: Actors): FacetColumns {
  const speakers = statements.map(({ actor }) => actors.get(actor));
  const namings = speakers.map((actor) => (actor?.named === false ? "unnamed" : "named"));
  return {
    proposition: columnOf(
      propositions.map(({ id }) => id),
      statements.map(({ proposition }) => proposition),
    ),
    stance: columnOf(
      STANCES,
      statements.map(({ stance }) => stance),
    ),
    commitment: commitmentColumn(statements),
    kind: columnOf(
      ACTOR_KINDS,
      speakers.map((actor) => actor?.kind),
    ),
    attribution: columnOf(
      ATTRIBUTIONS,
      statements.map(({ attribution }) => attribution),
    ),
    naming: columnOf(NAMINGS, namings),
  };
}

/** Statements whose commitment is not coded are told apart only where that of others is. */
function commitmentColumn(statements: readonly Statement[]): FacetColumns["commitment"] {
  const coded = statements.map(({ commitment }) => commitment);
  if (coded.every((commitment) => commitment === undefined)) return columnOf([], coded);
  return columnOf(
    COMMITMENT_ANSWERS,
    coded.map((commitment) => commitment ?? "not-coded"),
  );
}

function facetSets(columns: FacetColumns): FacetSets {
  return {
    proposition: setsOf(columns.proposition),
    stance: setsOf(columns.stance),
    commitment: setsOf(columns.commitment),
    kind: setsOf(columns.kind),
    attribution: setsOf(columns.attribution),
    naming: setsOf(columns.naming),
  };
}
