import type { CaseIndex } from "../../case/caseIndex.ts";
import type { Column } from "../../case/column.ts";
import { type TextKind, searchedText } from "../../case/searchText.ts";

/** Some texts of a case, in order. */
export interface TextBatch {
  readonly kind: TextKind;
  readonly texts: readonly string[];
}

/** So many texts are put together within a few milliseconds. */
const BATCH = 2000;

/** All that a search looks through: texts of actors and propositions in the order of their columns, then of every statement. */
export function* textBatches(index: CaseIndex): Generator<TextBatch> {
  const { speakers, columns } = index;
  yield* batches(index, "actor", firstPlaces(speakers));
  yield* batches(index, "proposition", firstPlaces(columns.proposition));
  yield* batches(
    index,
    "statement",
    speakers.codes.map((_, place) => place),
  );
}

function* batches(index: CaseIndex, kind: TextKind, places: Int32Array): Generator<TextBatch> {
  for (let at = 0; at < places.length; at += BATCH) {
    const some = Array.from(places.subarray(at, at + BATCH));
    yield { kind, texts: some.map((place) => searchedText(index, kind, place)) };
  }
}

/** For each value of a column, the first statement that has it. */
function firstPlaces({ values, codes }: Column<unknown>): Int32Array {
  const first = new Int32Array(values.length);
  for (let place = codes.length - 1; place >= 0; place -= 1) first[codes[place] ?? 0] = place;
  return first;
}
