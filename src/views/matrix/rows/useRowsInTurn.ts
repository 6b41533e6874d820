import { useState } from "react";
import { useGrowing } from "../../../ui/hooks/useGrowing.ts";
import type { PropositionNode } from "../../../network/graph.ts";
import { type DrawnRow, rowsInStep } from "./drawnRows.ts";

/** What rows must know of a column. */
interface RowColumn {
  readonly node: PropositionNode;
  readonly startsTheme: boolean;
}

/** What is drawn of a body that may be long. */
interface BodyInTurn<Column> {
  readonly rows: readonly DrawnRow[];
  /** The same as long as they are equal, so that rows that stay are not drawn again. */
  readonly columns: readonly Column[];
  /** How many rows have a place below, but are not there yet. */
  readonly toCome: number;
  /** Whether rows come where none of these columns were before. */
  readonly isNew: boolean;
  /** Whether each row is the one that is asked for. */
  readonly isWhole: boolean;
}

/** A body, and the rows that stand in the places of its rows until their turn. */
interface Turn<Column> extends Pick<BodyInTurn<Column>, "rows" | "columns"> {
  readonly before: readonly DrawnRow[];
}

const NONE: readonly DrawnRow[] = [];

/**
 * Rows a few at a time where their cells are very many. Until its turn a row is as it was, and others stand below that go,
 * where the columns are the same. One that is held, since the focus is in it, never goes.
 */
export function useRowsInTurn<Column extends RowColumn>(
  rows: readonly DrawnRow[],
  columns: readonly Column[],
  isHeld: (row: DrawnRow) => boolean,
): BodyInTurn<Column> {
  const [turn, setTurn] = useState<Turn<Column>>({ rows, columns, before: NONE });
  const begun = turn.rows === rows ? turn : nextTurn(turn, rows, columns);
  const atOnce = rowsInStep(rows, columns.length);
  const first = begun.before === NONE ? rowsInStep(rows, columns.length, columns.length) : atOnce;
  const count = useGrowing(rows.length, atOnce, rows, first);
  const isWhole = count >= rows.length;
  const now = isWhole && begun.before !== NONE ? { ...begun, before: NONE } : begun;
  if (now !== turn) setTurn(now);
  const drawn = isWhole ? rows : rowsInTurn(now, count, isHeld);
  return {
    rows: drawn,
    columns: now.columns,
    toCome: Math.max(0, rows.length - drawn.length),
    isNew: !isWhole && now.before === NONE,
    isWhole,
  };
}

function nextTurn<Column extends RowColumn>(
  turn: Turn<Column>,
  rows: readonly DrawnRow[],
  columns: readonly Column[],
): Turn<Column> {
  return haveSameColumns(turn.columns, columns)
    ? { rows, columns: turn.columns, before: turn.rows }
    : { rows, columns, before: NONE };
}

/**
 * So many of the rows, and in the places of the others those before: themselves as they were, or such as go, the first of
 * which have gone. A row that stays is never moved past another that stays, for it would lose the focus.
 */
export function rowsInTurn(
  { rows, before }: Pick<Turn<unknown>, "rows" | "before">,
  count: number,
  isHeld: (row: DrawnRow) => boolean,
): readonly DrawnRow[] {
  const first = rows.slice(0, count);
  if (before.length === 0) return [...first, ...rows.slice(count).filter(isHeld)];
  const [placed, staying] = [new Set(first.map(idOf)), new Set(rows.map(idOf))];
  const others = before.filter((drawn) => !placed.has(idOf(drawn)));
  const tooMany = Math.max(0, first.length + others.length - rows.length);
  const gone = new Set(others.filter((drawn) => !staying.has(idOf(drawn))).slice(0, tooMany));
  return [...first, ...others.filter((drawn) => !gone.has(drawn))];
}

function idOf({ row }: DrawnRow): string {
  return row.node.id;
}

/** Whether a row of the one has its cells under the other too. */
export function haveSameColumns(one: readonly RowColumn[], other: readonly RowColumn[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ node, startsTheme }, at) => {
      const column = other[at];
      return node.proposition === column?.node.proposition && startsTheme === column.startsTheme;
    })
  );
}
