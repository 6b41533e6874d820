import type { ActorId } from "../case/actor.ts";
import type { CaseIndex } from "../case/caseIndex.ts";
import type { PropositionId } from "../case/proposition.ts";
import type { Stance, Statement } from "../case/statement.ts";
import { type StatementSet, typedPlacesIn } from "../case/statementSet.ts";
import { type Steps, inOneGo } from "./steps.ts";

/** Statements by stance, each as its place in the case's list, ascending. */
export type StancePlaces = Readonly<Record<Stance, readonly number[]>>;

/** What one actor said, by proposition; or, the other way round, what was said on one proposition, by actor. */
export interface Profile<Id extends string = string, On extends string = string> {
  readonly id: Id;
  readonly cells: ReadonlyMap<On, StancePlaces>;
}

/** A profile for each actor that made one of the statements, in the order of ids, cells in the order of ids too. */
export function actorProfiles(
  index: CaseIndex,
  among: StatementSet,
): readonly Profile<ActorId, PropositionId>[] {
  return inOneGo(actorProfilesInSteps(index, among));
}

/** The same in steps. */
export function actorProfilesInSteps(
  index: CaseIndex,
  among: StatementSet,
): Steps<readonly Profile<ActorId, PropositionId>[]> {
  return profiles(index, among, (statement) => [statement.actor, statement.proposition]);
}

/** A profile for each proposition that one of the statements is on, by actor, in the same orders. */
export function propositionProfiles(
  index: CaseIndex,
  among: StatementSet,
): readonly Profile<PropositionId, ActorId>[] {
  return inOneGo(propositionProfilesInSteps(index, among));
}

/** The same in steps. */
export function propositionProfilesInSteps(
  index: CaseIndex,
  among: StatementSet,
): Steps<readonly Profile<PropositionId, ActorId>[]> {
  return profiles(index, among, (statement) => [statement.proposition, statement.actor]);
}

type Cells<On extends string> = Map<On, Record<Stance, number[]>>;

/** Where nothing was said in a stance; the same list in all cells, of which a large case has very many. Nothing is put into it. */
const NONE: number[] = [];

/** So many statements are sorted into profiles within some milliseconds. */
const A_STEP = 4096;

function* profiles<Id extends string, On extends string>(
  index: CaseIndex,
  among: StatementSet,
  endsOf: (statement: Statement) => readonly [Id, On],
): Steps<readonly Profile<Id, On>[]> {
  const rows = new Map<Id, Cells<On>>();
  const places = typedPlacesIn(among);
  const all = 2 * places.length;
  for (const [done, place] of places.entries()) {
    const statement = index.case.statements[place];
    if (statement !== undefined) add(cellOf(rows, ...endsOf(statement)), statement.stance, place);
    if (done % A_STEP === 0) yield { done, all };
  }
  const found: Profile<Id, On>[] = [];
  let sorted = 0;
  for (const [id, cells] of rows) {
    found.push({ id, cells: new Map([...cells].toSorted(byId)) });
    const before = sorted;
    sorted += cells.size;
    if (Math.floor(sorted / A_STEP) > Math.floor(before / A_STEP))
      yield { done: places.length + sorted, all };
  }
  return found.toSorted(byName);
}

function cellOf<Id extends string, On extends string>(rows: Map<Id, Cells<On>>, id: Id, on: On) {
  const cells: Cells<On> = rows.get(id) ?? new Map();
  rows.set(id, cells);
  const cell = cells.get(on) ?? { support: NONE, oppose: NONE, mixed: NONE, abstain: NONE };
  cells.set(on, cell);
  return cell;
}

function add(cell: Record<Stance, number[]>, stance: Stance, place: number): void {
  // Most lists have one place; an empty one that is pushed to would keep room for many more.
  if (cell[stance].length === 0) cell[stance] = [place];
  else cell[stance].push(place);
}

function byId(left: readonly [string, unknown], right: readonly [string, unknown]): number {
  return left[0] < right[0] ? -1 : 1;
}

function byName(left: { readonly id: string }, right: { readonly id: string }): number {
  return left.id < right.id ? -1 : 1;
}
