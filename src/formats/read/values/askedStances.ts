import type { StanceChoice } from "../model/choices.ts";
import type { Question } from "../model/question.ts";
import { guessStance } from "./guessStance.ts";
import { valueKey } from "./valueKey.ts";

/** A question for each distinct value of what holds stances, most used first; empty cells take none and are not asked about. */
export function askedStances(
  cells: readonly string[],
  chosen: ReadonlyMap<string, StanceChoice>,
  known: ReadonlyMap<string, StanceChoice>,
): readonly (Question & { readonly asks: "stance" })[] {
  return distinctValues(cells).map(({ key, value, cells: count }) => {
    const answer = chosen.get(key) ?? known.get(key) ?? guessStance(key);
    return { asks: "stance", key, value, cells: count, answer };
  });
}

/** A value that some cells have, by its key. */
export interface DistinctValue {
  readonly key: string;
  /** As it stands in the first of them. */
  readonly value: string;
  readonly cells: number;
}

/** The values of cells that are not empty, most used first. */
export function distinctValues(cells: readonly string[]): readonly DistinctValue[] {
  const spellings = new Map<string, number>();
  for (const cell of cells) spellings.set(cell, (spellings.get(cell) ?? 0) + 1);
  const found = new Map<string, DistinctValue>();
  for (const [value, count] of spellings) {
    const key = valueKey(value);
    const before = found.get(key) ?? { key, value, cells: 0 };
    if (key !== "") found.set(key, { ...before, cells: before.cells + count });
  }
  return [...found.values()].toSorted((one, other) => other.cells - one.cells);
}
