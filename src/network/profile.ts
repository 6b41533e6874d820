import type { ActorId } from "../case/actor.ts";
import type { CaseIndex } from "../case/caseIndex.ts";
import type { PropositionId } from "../case/proposition.ts";
import type { Stance, Statement } from "../case/statement.ts";
import { type StatementSet, placesIn } from "../case/statementSet.ts";

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
  return profiles(index, among, (statement) => [statement.actor, statement.proposition]);
}

/** A profile for each proposition that one of the statements is on, by actor, in the same orders. */
export function propositionProfiles(
  index: CaseIndex,
  among: StatementSet,
): readonly Profile<PropositionId, ActorId>[] {
  return profiles(index, among, (statement) => [statement.proposition, statement.actor]);
}

type Cells<On extends string> = Map<On, Record<Stance, number[]>>;

function profiles<Id extends string, On extends string>(
  index: CaseIndex,
  among: StatementSet,
  endsOf: (statement: Statement) => readonly [Id, On],
): readonly Profile<Id, On>[] {
  const rows = new Map<Id, Cells<On>>();
  for (const place of placesIn(among)) {
    const statement = index.case.statements[place];
    if (statement !== undefined) cellOf(rows, ...endsOf(statement))[statement.stance].push(place);
  }
  return [...rows].map(([id, cells]) => ({ id, cells: new Map([...cells].toSorted(byId)) })).toSorted(byName);
}

function cellOf<Id extends string, On extends string>(rows: Map<Id, Cells<On>>, id: Id, on: On) {
  const cells: Cells<On> = rows.get(id) ?? new Map();
  rows.set(id, cells);
  const cell = cells.get(on) ?? { support: [], oppose: [], mixed: [], abstain: [] };
  cells.set(on, cell);
  return cell;
}

function byId(left: readonly [string, unknown], right: readonly [string, unknown]): number {
  return left[0] < right[0] ? -1 : 1;
}

function byName(left: { readonly id: string }, right: { readonly id: string }): number {
  return left.id < right.id ? -1 : 1;
}
