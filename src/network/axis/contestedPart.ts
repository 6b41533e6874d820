import { type Steps, eachPlace, finished } from "../../case/steps/steps.ts";
import { type StanceMatrix, withCellSteps } from "./stanceMatrix.ts";

/**
 * The largest part of a stance matrix whose cells hang together and that has a contested proposition, one that some
 * support and others oppose; null where nothing is contested. Of equal ones, that with the first cell.
 */
export function contestedPart(matrix: StanceMatrix): StanceMatrix | null {
  return finished(contestedPartSteps(matrix));
}

/** The same step by step. */
export function* contestedPartSteps(matrix: StanceMatrix): Steps<StanceMatrix | null> {
  const roots = yield* rootsOfCells(matrix);
  const largest = yield* largestContested(matrix, roots);
  if (largest === -1) return null;
  const cells = new Int32Array(roots.length);
  let count = 0;
  yield* eachPlace(roots.length, (cell) => {
    if (roots[cell] !== largest) return;
    cells[count] = cell;
    count += 1;
  });
  return count === roots.length ? matrix : yield* withCellSteps(matrix, cells.slice(0, count));
}

/** Whether some support a proposition and others oppose it, for each one. */
export function areContested({ columns, signs }: StanceMatrix): readonly boolean[] {
  const [supported, opposed] = [new Uint8Array(columns.ids.length), new Uint8Array(columns.ids.length)];
  signs.forEach((sign, cell) => {
    const column = columns.ofCell[cell] ?? 0;
    if (sign > 0) supported[column] = 1;
    if (sign < 0) opposed[column] = 1;
  });
  return columns.ids.map((_, column) => supported[column] === 1 && opposed[column] === 1);
}

/** For each cell, the node that stands for all that it hangs together with: rows first, then columns. */
function* rootsOfCells({ rows, columns, signs }: StanceMatrix): Steps<Int32Array> {
  const above = new Int32Array(rows.ids.length + columns.ids.length).map((_, node) => node);
  const rootOf = (node: number) => {
    let root = node;
    while (above[root] !== root) {
      above[root] = above[above[root] ?? 0] ?? 0;
      root = above[root] ?? 0;
    }
    return root;
  };
  yield* eachPlace(signs.length, (cell) => {
    above[rootOf(rows.ofCell[cell] ?? 0)] = rootOf(rows.ids.length + (columns.ofCell[cell] ?? 0));
  });
  const roots = new Int32Array(signs.length);
  yield* eachPlace(roots.length, (cell) => (roots[cell] = rootOf(rows.ofCell[cell] ?? 0)));
  return roots;
}

/** The part with most cells among those with a contested proposition, that of the first cell among equal ones; -1 for none. */
function* largestContested(matrix: StanceMatrix, roots: Int32Array): Steps<number> {
  const contested = areContested(matrix);
  yield;
  const { rows, columns } = matrix;
  const nodes = rows.ids.length + columns.ids.length;
  const [sizes, hasContest] = [new Int32Array(nodes), new Uint8Array(nodes)];
  yield* eachPlace(roots.length, (cell) => {
    const root = roots[cell] ?? 0;
    sizes[root] = (sizes[root] ?? 0) + 1;
    if (contested[columns.ofCell[cell] ?? 0] === true) hasContest[root] = 1;
  });
  let largest = -1;
  yield* eachPlace(roots.length, (cell) => {
    const root = roots[cell] ?? 0;
    if (hasContest[root] === 1 && (sizes[root] ?? 0) > (sizes[largest] ?? 0)) largest = root;
  });
  return largest;
}
