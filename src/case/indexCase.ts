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
import { type Column, columnSteps, setSteps } from "./column.ts";
import { daySpan } from "./daySpan.ts";
import { type Steps, finished, madeOfEach, mapOfEach } from "./steps/steps.ts";
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
  const actors: Actors = yield* mapOfEach(parsed.actors, (actor) => [actor.id, actor]);
  const propositions = byId(parsed.propositions);
  const kinds = shapedKinds(parsed);
  const columns = yield* facetColumns(parsed, actors, kinds);
  const facets = yield* facetSets(columns);
  const speakers = yield* speakerSteps(parsed);
  const days = yield* daysOf(parsed);
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
    speakers,
    columns,
    facets,
    ...days,
  };
}

/** Entries by their ids. */
export function byId<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
): ReadonlyMap<Entry["id"], Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** Who makes each statement, as a column. */
export function speakersOf(parsed: Case): Column<ActorId> {
  return finished(speakerSteps(parsed));
}

function* speakerSteps({ actors, statements }: Case): Steps<Column<ActorId>> {
  const ids = yield* madeOfEach(actors, ({ id }) => id);
  return yield* columnSteps(ids, statements.length, (place) => statements[place]?.actor);
}

/** The first and the last day of each statement. */
function* daysOf({ statements }: Case): Steps<Pick<CaseIndex, "firstDays" | "lastDays">> {
  const [firstDays, lastDays] = [new Float64Array(statements.length), new Float64Array(statements.length)];
  yield* madeOfEach(statements, ({ date }, place) => {
    const span = date === undefined ? null : daySpan(date);
    firstDays[place] = span?.first ?? Number.NaN;
    lastDays[place] = span?.last ?? Number.NaN;
  });
  return { firstDays, lastDays };
}

/** Columns by the facets whose questions they answer. */
type Makers = readonly (readonly [FacetName, Steps<Column<unknown>>])[];

function* facetColumns(parsed: Case, actors: Actors, kinds: readonly ShapedKind[]): Steps<FacetColumns> {
  const speakers = yield* madeOfEach(parsed.statements, ({ actor }) => actors.get(actor));
  const columns: (readonly [FacetName, Column<unknown>])[] = [];
  for (const [name, steps] of [
    ...commonColumns(parsed, speakers, kinds),
    ...attributeColumns(parsed, speakers),
  ])
    columns.push([name, yield* steps]);
  return Object.fromEntries(columns) as unknown as FacetColumns;
}

type Speakers = readonly (Actor | undefined)[];

function commonColumns(
  { statements, propositions }: Case,
  speakers: Speakers,
  kinds: readonly ShapedKind[],
): Makers {
  const column = <Answer>(values: readonly Answer[], answer: (statement: Statement) => Answer | undefined) =>
    columnSteps(values, statements.length, (place) => answer(statements[place] as Statement));
  return [
    ["proposition", column(idsOf(propositions), ({ proposition }) => proposition)],
    ["stance", column(STANCES, ({ stance }) => stance)],
    ["commitment", commitmentColumn(statements)],
    ["kind", columnSteps(idsOf(kinds), speakers.length, (place) => speakers[place]?.kind)],
    ["attribution", column(ATTRIBUTIONS, ({ attribution }) => attribution)],
    [
      "naming",
      columnSteps(NAMINGS, speakers.length, (place) =>
        speakers[place]?.named === false ? "unnamed" : "named",
      ),
    ],
  ];
}

/** What the speakers of statements answer to the questions of the case. */
function attributeColumns({ attributes = [] }: Case, speakers: Speakers): Makers {
  return attributes.map(({ id, values }) => {
    const answerAt = (place: number) => {
      const actor = speakers[place];
      return actor && answerOf(actor, id);
    };
    return [attributeFacet(id), columnSteps(idsOf(values), speakers.length, answerAt)];
  });
}

function idsOf<Id>(entries: readonly { readonly id: Id }[]): readonly Id[] {
  return entries.map(({ id }) => id);
}

/** Statements whose commitment is not coded are told apart only where that of others is. */
function* commitmentColumn(statements: readonly Statement[]): Steps<FacetColumns["commitment"]> {
  const column = (other?: "not-coded") =>
    columnSteps(COMMITMENT_ANSWERS, statements.length, (place) => statements[place]?.commitment ?? other);
  const coded = yield* column();
  return coded.values.length === 0 ? coded : yield* column("not-coded");
}

function* facetSets(columns: FacetColumns): Steps<FacetSets> {
  const sets: (readonly [FacetName, ReadonlyMap<unknown, StatementSet>])[] = [];
  for (const name of Object.keys(columns) as FacetName[]) {
    const column: Column<unknown> | undefined = columns[name];
    if (column !== undefined) sets.push([name, yield* setSteps(column)]);
  }
  return Object.fromEntries(sets) as FacetSets;
}
