import { shareTies } from "./shareTies.ts";

/** Which bundles are drawn: rows of a list of counts, the widest first, equals in the order of the list. */
export interface WidestBundles {
  readonly rows: readonly number[];
  /** The least number of statements that a bundle must have; null where the widest are drawn instead, or all. */
  readonly from: number | null;
  /** How many have any statement at all. */
  readonly all: number;
  readonly statementsDrawn: number;
  readonly statements: number;
}

/** Where ties leave less than this share of the budget, as many of them are drawn as there is room for, rather than those from a number on. */
const LEAST_FILLED = 0.5;

/**
 * The ribbons that a picture has room for: those from the least number of statements on that keeps to the budget.
 * `groupOf` is the group of a row.
 */
export function widestBundles(
  counts: Int32Array,
  budget: number,
  groupOf: (row: number) => number,
): WidestBundles {
  const spoken = rowsOf(counts);
  const countOf = (row: number) => counts[row] ?? 0;
  spoken.sort((one, other) => countOf(other) - countOf(one) || one - other);
  const isWhole = spoken.length <= budget;
  const passing = isWhole ? spoken.length : passingTies(spoken, countOf, budget);
  const hasThreshold = !isWhole && passing >= budget * LEAST_FILLED;
  const ties = hasThreshold ? [] : tiesAfter(spoken, passing, countOf);
  const rows = [...spoken.slice(0, passing), ...shareTies(ties, budget - passing, groupOf)];
  return {
    rows,
    from: hasThreshold ? countOf(rows.at(-1) ?? 0) : null,
    all: spoken.length,
    statementsDrawn: sumOf(rows, countOf),
    statements: sumOf(spoken, countOf),
  };
}

function rowsOf(counts: Int32Array): number[] {
  const rows: number[] = [];
  counts.forEach((count, row) => {
    if (count > 0) rows.push(row);
  });
  return rows;
}

/** How many of the first are left if those that equal the first one too many go as well. */
function passingTies(sorted: readonly number[], countOf: (row: number) => number, budget: number): number {
  const tooFew = countOf(sorted[budget] ?? 0);
  let passing = budget;
  while (passing > 0 && countOf(sorted[passing - 1] ?? 0) <= tooFew) passing -= 1;
  return passing;
}

/** The rows from one on that equal it. */
function tiesAfter(
  sorted: readonly number[],
  from: number,
  countOf: (row: number) => number,
): readonly number[] {
  const count = countOf(sorted[from] ?? -1);
  const rest = sorted.slice(from);
  const end = rest.findIndex((row) => countOf(row) !== count);
  return end < 0 ? rest : rest.slice(0, end);
}

function sumOf(rows: readonly number[], countOf: (row: number) => number): number {
  return rows.reduce((sum, row) => sum + countOf(row), 0);
}
