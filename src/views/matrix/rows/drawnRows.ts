import { positionCount } from "../../../network/axis/matrixSummary.ts";
import type { MatrixRow } from "./matrixRows.ts";

/** More cells than this are drawn a part at a time, but never fewer rows than a screen holds, nor more than one can go through. */
const MOST_CELLS = 8000;
const FEWEST_ROWS = 40;
const MOST_ROWS = 100;

/** How many rows of so many cells are drawn at a time. */
export function rowsAtOnce(columns: number): number {
  return Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, Math.floor(MOST_CELLS / Math.max(1, columns))));
}

/** A row that is drawn, and how many rows before it are not. */
export interface DrawnRow {
  readonly row: MatrixRow;
  readonly leftOut: number;
  /** Whether its heading is not that of the row drawn before it. */
  readonly startsHeading: boolean;
}

/** So many rows, half of them from each end of the axis, so that no end is hidden; besides those that are asked for. */
export function drawnRows(
  rows: readonly MatrixRow[],
  limit: number,
  isWanted: (row: MatrixRow) => boolean = () => false,
): readonly DrawnRow[] {
  const first = Math.ceil(limit / 2);
  const last = rows.length - Math.floor(limit / 2);
  let leftOut = 0;
  let heading: number | null = null;
  return rows.flatMap((row, at) => {
    if (at >= first && at < last && !isWanted(row)) {
      leftOut += 1;
      return [];
    }
    const drawn = { row, leftOut, startsHeading: row.heading !== heading };
    leftOut = 0;
    heading = row.heading;
    return [drawn];
  });
}

/** So many cells are laid out and painted at once, a screen of them; the others follow. */
const CELLS_AT_ONCE = 3000;
/** Of pieces, of which nearly every other one has a sign in it. */
const PIECES_AT_ONCE = 400;
/** So few rows stand at once under the heads of however many columns. */
const FEWEST_AT_ONCE = 4;

/** Whether rows of so many columns have so many cells that their silence is drawn as few pieces. */
export function areSparse(rows: readonly DrawnRow[], columns: number): boolean {
  return rows.length * columns > CELLS_AT_ONCE;
}

/** How many of these rows are laid out at once, besides the heads of so many columns. */
export function rowsInStep(rows: readonly DrawnRow[], columns: number, heads = 0): number {
  if (!areSparse(rows, columns)) return Math.ceil(CELLS_AT_ONCE / Math.max(1, columns));
  const pieces = rows.reduce((sum, { row }) => sum + mostPieces(row, columns), 0);
  return Math.max(FEWEST_AT_ONCE, Math.ceil(((PIECES_AT_ONCE - heads) * rows.length) / pieces));
}

/** Before, between and behind its positions there is silence at most. */
function mostPieces({ node }: MatrixRow, columns: number): number {
  return Math.min(columns, 2 * positionCount(node) + 1);
}
