import type { Actor, ActorId } from "./actor.ts";
import { type AttributeFacet, answerOf, attributeFacet } from "./attribute.ts";
import type { Case } from "./case.ts";
import {
  COMMITMENT_ANSWERS,
  type CaseIndex,
  type FacetColumns,
  type FacetName,
  type FacetSets,
  NAMINGS,
} from "./caseIndex.ts";
import { type Column, columnOf, setsOf } from "./column.ts";
import { daySpan } from "./daySpan.ts";
import { shownThemes } from "./proposition.ts";
import { type ShapedKind, shapedKinds } from "./kinds/shapedKinds.ts";
import { ATTRIBUTIONS, STANCES, type Statement } from "./statement.ts";

type Actors = ReadonlyMap<ActorId, Actor>;

/** Makes all look-ups of a sound case once: ids, facets as columns and bit sets, and days. */
export function indexCase(parsed: Case): CaseIndex {
  const actors = byId(parsed.actors);
  const propositions = byId(parsed.propositions);
  const kinds = shapedKinds(parsed);
  const columns = facetColumns(parsed, actors, kinds);
  let statements: CaseIndex["statements"] | null = null;
  const spans = parsed.statements.map(({ date }) => (date === undefined ? null : daySpan(date)));
  return {
    case: parsed,
    actors,
    propositions,
    themes: byId(parsed.themes),
    shownThemes: shownThemes(parsed.themes, parsed.propositions),
    sources: byId(parsed.sources),
    // Made for the first who asks, since of many it takes time and room; who copies the index for a worker asks too.
    get statements() {
      return (statements ??= byId(parsed.statements));
    },
    kinds: byId(kinds),
    attributes: byId(parsed.attributes ?? []),
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

function facetColumns(parsed: Case, actors: Actors, kinds: readonly ShapedKind[]): FacetColumns {
  const { statements, propositions } = parsed;
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
      kinds.map(({ id }) => id),
      speakers.map((actor) => actor?.kind),
    ),
    attribution: columnOf(
      ATTRIBUTIONS,
      statements.map(({ attribution }) => attribution),
    ),
    naming: columnOf(NAMINGS, namings),
    ...attributeColumns(parsed, speakers),
  };
}

/** What the speakers of statements answer to the questions of the case. */
function attributeColumns(
  { attributes = [] }: Case,
  speakers: readonly (Actor | undefined)[],
): Pick<FacetColumns, AttributeFacet> {
  const columns = attributes.map(({ id, values }) => {
    const answers = speakers.map((actor) => (actor === undefined ? undefined : answerOf(actor, id)));
    const known = values.map((value) => value.id);
    return [attributeFacet(id), columnOf(known, answers)] as const;
  });
  return Object.fromEntries(columns);
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
  const names = Object.keys(columns) as FacetName[];
  const sets = names.flatMap((name) => {
    const column: Column<unknown> | undefined = columns[name];
    return column === undefined ? [] : [[name, setsOf(column)] as const];
  });
  return Object.fromEntries(sets) as FacetSets;
}
