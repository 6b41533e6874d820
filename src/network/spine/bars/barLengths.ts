import { STANCES } from "../../../case/statement.ts";
import type { BandPlan } from "./bandPlan.ts";
import type { BarsToPlace } from "./barsToPlace.ts";

/** How long bars are: as they have statements. */
export interface BarLengths {
  readonly lengthPerStatement: number;
  /** By proposition. */
  readonly totals: readonly number[];
  readonly of: (proposition: number) => number;
}

/** A bar is at most such a share of the width long, and so long in CSS pixels; and at least so long. */
const LONGEST_SHARE = 0.095;
const LONGEST = 122;
const SHORTEST = 5;
export const BARE_GAP = 3;
/** So much of the width the bars of a band may take together, and so much they always may. */
const OF_WIDTH = 0.85;
const AT_LEAST = 0.2;

/** So long that the longest bar has its length, and the bars of every band could lie in one row. */
export function barLengths(task: BarsToPlace, plans: readonly BandPlan[]): BarLengths {
  const totals = task.said.propositions.map((_, at) => totalOf(task.statements, at));
  const lengthPerStatement = Math.min(longestScale(task, totals), ...bandScales(task, plans, totals));
  return {
    lengthPerStatement,
    totals,
    of: (proposition) => Math.max(SHORTEST, (totals[proposition] ?? 0) * lengthPerStatement),
  };
}

function totalOf(statements: Int32Array, proposition: number): number {
  const from = proposition * STANCES.length;
  return statements.subarray(from, from + STANCES.length).reduce((sum, count) => sum + count, 0);
}

function longestScale({ stretch }: BarsToPlace, totals: readonly number[]): number {
  const longest = Math.min(LONGEST, LONGEST_SHARE * (stretch.to - stretch.from));
  return longest / totals.reduce((most, count) => Math.max(most, count), 1);
}

function bandScales(
  { stretch }: BarsToPlace,
  plans: readonly BandPlan[],
  totals: readonly number[],
): readonly number[] {
  const width = stretch.to - stretch.from;
  return plans.map(({ propositions }) => {
    const said = propositions.reduce((sum, at) => sum + (totals[at] ?? 0), 0);
    const free = OF_WIDTH * width - propositions.length * (BARE_GAP + SHORTEST);
    return Math.max(AT_LEAST * width, free) / Math.max(1, said);
  });
}
