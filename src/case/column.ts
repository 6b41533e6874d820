import { type StatementSet, addTo, emptySet } from "./statementSet.ts";
import { type Steps, eachPlace, finished, mapOfEach } from "./steps/steps.ts";

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
  return finished(columnSteps(values, answers.length, (place) => answers[place]));
}

/** The same step by step, for the answers of so many statements. */
export function* columnSteps<Value>(
  values: readonly Value[],
  count: number,
  answerAt: (place: number) => Value | undefined,
): Steps<Column<Value>> {
  const places = yield* mapOfEach(values, (value: Value | undefined, at) => [value, at]);
  const codes = new Int32Array(count);
  const isUsed = new Uint8Array(values.length + 1);
  yield* eachPlace(count, (place) => {
    const code = places.get(answerAt(place)) ?? values.length;
    codes[place] = code;
    isUsed[code] = 1;
  });
  return yield* withoutUnused(values, codes, isUsed);
}

function* withoutUnused<Value>(
  values: readonly Value[],
  codes: Int32Array,
  isUsed: Uint8Array,
): Steps<Column<Value>> {
  const used = values.filter((_, at) => isUsed[at] === 1);
  if (used.length === values.length) return { values, codes };
  let count = 0;
  const shorter = Int32Array.from(isUsed, (one, at) => (at === values.length ? count : (count += one) - one));
  yield* eachPlace(codes.length, (place) => (codes[place] = shorter[codes[place] ?? 0] ?? count));
  return { values: used, codes };
}

/** How many of the statements at the given places give each answer; one more number for those that give none. */
export function countCodes({ values, codes }: Column<unknown>, places: Int32Array): Uint32Array {
  const counts = new Uint32Array(values.length + 1);
  for (const place of places) counts[codes[place] ?? 0] = (counts[codes[place] ?? 0] ?? 0) + 1;
  return counts;
}

/** For each value, the statements that have it. */
export function setsOf<Value>(column: Column<Value>): ReadonlyMap<Value, StatementSet> {
  return finished(setSteps(column));
}

/** The same step by step. */
export function* setSteps<Value>({ values, codes }: Column<Value>): Steps<ReadonlyMap<Value, StatementSet>> {
  const sets = values.map(() => emptySet(codes.length));
  yield* eachPlace(codes.length, (place) => {
    const set = sets[codes[place] ?? -1];
    if (set !== undefined) addTo(set, place);
  });
  return new Map(values.map((value, at) => [value, sets[at] ?? emptySet(codes.length)]));
}

/** The places of statements one group after the other: those of group `n` stand from `begins[n]` up to `begins[n + 1]`. */
export interface GroupedPlaces {
  readonly begins: Uint32Array;
  readonly places: Int32Array;
}

/** The places of statements by their codes, of which there are so many; ascending in each group. */
export function groupPlaces(codes: ArrayLike<number>, groups: number): GroupedPlaces {
  const begins = new Uint32Array(groups + 2);
  for (let place = 0; place < codes.length; place += 1) {
    const code = codes[place] ?? 0;
    begins[code + 2] = (begins[code + 2] ?? 0) + 1;
  }
  for (let at = 2; at < begins.length; at += 1) begins[at] = (begins[at] ?? 0) + (begins[at - 1] ?? 0);
  const places = new Int32Array(codes.length);
  for (let place = 0; place < codes.length; place += 1) {
    const next = (codes[place] ?? 0) + 1;
    places[begins[next] ?? 0] = place;
    begins[next] = (begins[next] ?? 0) + 1;
  }
  return { begins, places };
}
