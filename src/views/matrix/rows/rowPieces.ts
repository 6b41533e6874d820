import type { MatrixRow } from "./matrixRows.ts";

/** A part of a row: the cell of one column, or silence over several side by side. */
export interface RowPiece {
  /** The place of its first column. */
  readonly first: number;
  readonly span: number;
}

/**
 * The parts of a row from its first column to its last. Silence is one part, up to where something is said, where
 * something begins, or where a cell is asked for by itself.
 */
export function rowPieces(
  cells: MatrixRow["cells"],
  isApart: (column: number) => boolean,
  begins: (column: number) => boolean,
): readonly RowPiece[] {
  const isOwn = (column: number) => cells[column] !== null || isApart(column);
  return alikePieces(cells.length, (before, at) => !isOwn(before) && !isOwn(at) && !begins(at));
}

/** So many columns in pieces of those side by side that go on as the piece began. */
export function alikePieces(
  columns: number,
  goesOn: (first: number, column: number) => boolean,
): readonly RowPiece[] {
  const pieces: { readonly first: number; span: number }[] = [];
  for (let column = 0; column < columns; column += 1) {
    const before = pieces.at(-1);
    if (before !== undefined && goesOn(before.first, column)) before.span += 1;
    else pieces.push({ first: column, span: 1 });
  }
  return pieces;
}
