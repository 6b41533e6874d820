import type { Actor, ActorId } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import type { Proposition } from "../../case/proposition.ts";
import { STANCES, type Statement } from "../../case/statement.ts";
import type { DependentTies } from "../../network/ties/dependentTies.ts";
import type { TieChange } from "../../network/ties/tieChanges.ts";
import { type RowComparisons, type RowSorting, type SortedRows, sortRows } from "../../ui/table/sortRows.ts";
import type { DependentColumn, MoveColumn } from "./firmnessColumns.ts";

type Compare = (left: string, right: string) => number;

/** A statement as a row, with how many ties rest on it. */
export interface DependentRow {
  readonly statement: Statement;
  readonly actor: Actor;
  readonly proposition: Proposition;
  readonly ties: number;
}

/** A row for each statement on which something rests. */
export function dependentRows(
  { case: { statements }, actors, propositions }: CaseIndex,
  dependent: DependentTies,
  sorting: RowSorting<DependentColumn> | null,
  compare: Compare,
): SortedRows<DependentRow> {
  const rows = [...dependent].flatMap(([place, ties]) => {
    const statement = statements[place];
    if (statement === undefined) return [];
    const [actor, proposition] = [actors.get(statement.actor), propositions.get(statement.proposition)];
    return actor === undefined || proposition === undefined
      ? []
      : [{ statement, actor, proposition, ties: ties.length }];
  });
  return sortRows(rows, sorting, dependentComparisons(compare));
}

function dependentComparisons(compare: Compare): RowComparisons<DependentRow, DependentColumn> {
  return {
    actor: (one, other) => compare(one.actor.name, other.actor.name),
    proposition: (one, other) => compare(one.proposition.label, other.proposition.label),
    stance: (one, other) => STANCES.indexOf(one.statement.stance) - STANCES.indexOf(other.statement.stance),
    ties: (one, other) => one.ties - other.ties,
  };
}

/** A tie that has moved, as a row. */
export interface MoveRow extends TieChange {
  readonly leftActor: Actor;
  readonly rightActor: Actor;
}

/** A row for each tie that has moved. */
export function moveRows(
  { actors }: CaseIndex,
  moves: readonly TieChange[],
  sorting: RowSorting<MoveColumn> | null,
  compare: Compare,
): SortedRows<MoveRow> {
  const rows = moves.flatMap((move) => {
    const [leftActor, rightActor] = [actors.get(move.left as ActorId), actors.get(move.right as ActorId)];
    return leftActor === undefined || rightActor === undefined ? [] : [{ ...move, leftActor, rightActor }];
  });
  return sortRows(rows, sorting, moveComparisons(compare));
}

function moveComparisons(compare: Compare): RowComparisons<MoveRow, MoveColumn> {
  return {
    actor: (one, other) => compare(one.leftActor.name, other.leftActor.name),
    other: (one, other) => compare(one.rightActor.name, other.rightActor.name),
    before: (one, other) => one.before - other.before,
    after: (one, other) => one.after - other.after,
    move: (one, other) => compare(one.move, other.move),
  };
}
