import { type StatementSet, addAll } from "../../case/statementSet.ts";
import { markTexts } from "./postings.ts";
import type { WordField } from "./wordIndex.ts";

/** Puts the statements with a text that has one of the words, which are given by number, into a set that nobody else has yet. */
export function addStatementsOf(field: WordField, numbers: Iterable<number>, set: StatementSet): void {
  addStatementsWith(field, textsWith(field, numbers), set);
}

/** The same for those with a text that is marked with 1. */
export function addStatementsWith({ begins, places }: WordField, hits: Uint8Array, set: StatementSet): void {
  for (let text = hits.indexOf(1); text >= 0; text = hits.indexOf(1, text + 1))
    addAll(set, places, begins[text] ?? 0, begins[text + 1] ?? 0);
}

/** For each text of a field 1 if it has one of the words, else 0. */
export function textsWith({ postings }: WordField, numbers: Iterable<number>): Uint8Array {
  const hits = new Uint8Array(postings.texts);
  for (const word of numbers) markTexts(postings, word, hits);
  return hits;
}
