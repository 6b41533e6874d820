import { type StatementSet, setOf } from "./statementSet.ts";

/** One question put to every statement, its answers as numbers: a list that is counted without looking at a statement. */
export interface Column<Value> {
  readonly values: readonly Value[];
  /** For each statement, the place of its answer in `values`; their number where it gives none of them. */
  readonly codes: Int32Array;
}

/** The answers given, as a column; values in the given order, without those that no statement has. */
export function columnOf<Value>(
  values: readonly Value[],
  answers: readonly (Value | undefined)[],
): Column<Value> {
  const given = new Set(answers);
  const used = values.filter((value) => given.has(value));
  const codes = new Map<Value | undefined, number>(used.map((value, at) => [value, at]));
  return { values: used, codes: Int32Array.from(answers, (answer) => codes.get(answer) ?? used.length) };
}

/** How many of the statements at the given places give each answer; one more number for those that give none. */
export function countCodes({ values, codes }: Column<unknown>, places: Int32Array): Uint32Array {
  const counts = new Uint32Array(values.length + 1);
  for (const place of places) counts[codes[place] ?? 0] = (counts[codes[place] ?? 0] ?? 0) + 1;
  return counts;
}

/** For each value, the statements that have it. */
export function setsOf<Value>({ values, codes }: Column<Value>): ReadonlyMap<Value, StatementSet> {
  const places: number[][] = values.map(() => []);
  codes.forEach((code, place) => places[code]?.push(place));
  return new Map(values.map((value, at) => [value, setOf(codes.length, places[at] ?? [])]));
}
