import type { Actor, ActorId } from "./actor.ts";
import { answerOf, attributeFacet } from "./attribute.ts";
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
import { type DaySpan, daySpan } from "./daySpan.ts";
import { type Steps, finished } from "./steps/steps.ts";
import { shownThemes } from "./proposition.ts";
import { type ShapedKind, shapedKinds } from "./kinds/shapedKinds.ts";
import type { StatementSet } from "./statementSet.ts";
import { ATTRIBUTIONS, STANCES, type Statement } from "./statement.ts";

type Actors = ReadonlyMap<ActorId, Actor>;

const indexed = new WeakMap<Case, CaseIndex>();

/** Makes all look-ups of a sound case once: ids, facets as columns and bit sets, and days. */
export function indexCase(parsed: Case): CaseIndex {
  const index = indexed.get(parsed) ?? finished(indexSteps(parsed));
  indexed.set(parsed, index);
  return index;
}

/** The same step by step, for a case of very many statements. */
export function* indexSteps(parsed: Case): Steps<CaseIndex> {
  const actors = byId(parsed.actors);
  const propositions = byId(parsed.propositions);
  const kinds = shapedKinds(parsed);
  yield;
  const columns = yield* facetColumns(parsed, actors, kinds);
  const facets = yield* facetSets(columns);
  const spans = yield* spansOf(parsed);
  let statements: CaseIndex["statements"] | null = null;
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
    facets,
    firstDays: Float64Array.from(spans, (span) => span?.first ?? Number.NaN),
    lastDays: Float64Array.from(spans, (span) => span?.last ?? Number.NaN),
  };
}

/** Entries by their ids. */
export function byId<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
): ReadonlyMap<Entry["id"], Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** Who makes each statement, as a column. */
export function speakersOf({ actors, statements }: Case): Column<ActorId> {
  return columnOf(
    idsOf(actors),
    statements.map(({ actor }) => actor),
  );
}

/** So many dates are read in one step. */
const DATES_AT_ONCE = 20_000;

function* spansOf({ statements }: Case): Steps<readonly (DaySpan | null)[]> {
  const spans: (DaySpan | null)[] = [];
  for (const { date } of statements) {
    spans.push(date === undefined ? null : daySpan(date));
    if (spans.length % DATES_AT_ONCE === 0) yield;
  }
  return spans;
}

/** Columns by the facets whose questions they answer, each made when it is asked for. */
type Makers = readonly (readonly [FacetName, () => Column<unknown>])[];

function* facetColumns(parsed: Case, actors: Actors, kinds: readonly ShapedKind[]): Steps<FacetColumns> {
  const speakers = parsed.statements.map(({ actor }) => actors.get(actor));
  const columns: (readonly [FacetName, Column<unknown>])[] = [];
  for (const [name, make] of [
    ...commonColumns(parsed, speakers, kinds),
    ...attributeColumns(parsed, speakers),
  ]) {
    yield;
    columns.push([name, make()]);
  }
  return Object.fromEntries(columns) as unknown as FacetColumns;
}

type Speakers = readonly (Actor | undefined)[];

function commonColumns(
  { statements, propositions }: Case,
  speakers: Speakers,
  kinds: readonly ShapedKind[],
): Makers {
  const answers = <Answer>(answer: (statement: Statement) => Answer) => statements.map(answer);
  const namingOf = (actor: Actor | undefined) => (actor?.named === false ? "unnamed" : "named");
  return [
    [
      "proposition",
      () =>
        columnOf(
          idsOf(propositions),
          answers(({ proposition }) => proposition),
        ),
    ],
    [
      "stance",
      () =>
        columnOf(
          STANCES,
          answers(({ stance }) => stance),
        ),
    ],
    ["commitment", () => commitmentColumn(statements)],
    [
      "kind",
      () =>
        columnOf(
          idsOf(kinds),
          speakers.map((actor) => actor?.kind),
        ),
    ],
    [
      "attribution",
      () =>
        columnOf(
          ATTRIBUTIONS,
          answers(({ attribution }) => attribution),
        ),
    ],
    ["naming", () => columnOf(NAMINGS, speakers.map(namingOf))],
  ];
}

/** What the speakers of statements answer to the questions of the case. */
function attributeColumns({ attributes = [] }: Case, speakers: Speakers): Makers {
  return attributes.map(({ id, values }) => {
    const answers = () => speakers.map((actor) => (actor === undefined ? undefined : answerOf(actor, id)));
    return [attributeFacet(id), () => columnOf(idsOf(values), answers())];
  });
}

function idsOf<Id>(entries: readonly { readonly id: Id }[]): readonly Id[] {
  return entries.map(({ id }) => id);
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

function* facetSets(columns: FacetColumns): Steps<FacetSets> {
  const sets: (readonly [FacetName, ReadonlyMap<unknown, StatementSet>])[] = [];
  for (const name of Object.keys(columns) as FacetName[]) {
    yield;
    const column: Column<unknown> | undefined = columns[name];
    if (column !== undefined) sets.push([name, setsOf(column)]);
  }
  return Object.fromEntries(sets) as FacetSets;
}
