import { type StanceMatrix, withCells } from "./stanceMatrix.ts";

/**
 * The largest part of a stance matrix whose cells hang together and that has a contested proposition, one that some
 * support and others oppose; null where nothing is contested. Of equal ones, that with the first cell.
 */
export function contestedPart(matrix: StanceMatrix): StanceMatrix | null {
  const roots = rootsOfCells(matrix);
  const sizes = contestedSizes(matrix, roots);
  let largest = -1;
  for (const [root, size] of sizes) if (size > (sizes.get(largest) ?? 0)) largest = root;
  if (largest === -1) return null;
  return withCells(
    matrix,
    Int32Array.from(roots.keys()).filter((cell) => roots[cell] === largest),
  );
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
function rootsOfCells({ rows, columns, signs }: StanceMatrix): Int32Array {
  const above = Int32Array.from({ length: rows.ids.length + columns.ids.length }, (_, node) => node);
  const rootOf = (node: number) => {
    let root = node;
    while (above[root] !== root) {
      above[root] = above[above[root] ?? 0] ?? 0;
      root = above[root] ?? 0;
    }
    return root;
  };
  signs.forEach((_, cell) => {
    above[rootOf(rows.ofCell[cell] ?? 0)] = rootOf(rows.ids.length + (columns.ofCell[cell] ?? 0));
  });
  return rows.ofCell.map(rootOf);
}

/** How many cells each part with a contested proposition has, in the order of their first cells. */
function contestedSizes(matrix: StanceMatrix, roots: Int32Array): ReadonlyMap<number, number> {
  const contested = areContested(matrix);
  const withContest = new Set(roots.filter((_, cell) => contested[matrix.columns.ofCell[cell] ?? 0]));
  const sizes = new Map<number, number>();
  for (const root of roots) if (withContest.has(root)) sizes.set(root, (sizes.get(root) ?? 0) + 1);
  return sizes;
}
