import { type StatementSet, emptySet } from "../../case/statementSet.ts";
import { addStatementsOf } from "./addStatementsOf.ts";
import type { WordIndex } from "./wordIndex.ts";

/** So many words are kept as sets of statements: of 300,000 that takes 2.4 MB. */
const MOST = 64;

/** What fewer statements have than one in so many is found as fast text by text. */
const RARE = 64;

const known = new WeakMap<WordIndex, Map<number, StatementSet>>();

/** The words that stand in most statements, by number, each with those statements. */
export function frequentWords(words: WordIndex, statements: number): ReadonlyMap<number, StatementSet> {
  const finding = findFrequentWords(words, statements);
  while (finding.next().done !== true);
  return known.get(words) ?? new Map<number, StatementSet>();
}

/** Finds them, with a pause after each, unless somebody has begun to. */
export function* findFrequentWords(words: WordIndex, statements: number): Generator<number> {
  if (known.has(words)) return;
  const found = new Map<number, StatementSet>();
  known.set(words, found);
  for (const word of mostFrequent(words, statements)) {
    const set = emptySet(statements);
    for (const field of words.fields) addStatementsOf(field, [word], set);
    found.set(word, set);
    yield word;
  }
}

/** By how long their postings are, which is about how many texts have them, and how many statements have such a text. */
function mostFrequent({ begins, fields }: WordIndex, statements: number): readonly number[] {
  const counts = new Float64Array(begins.length - 1);
  for (const { postings, places } of fields) {
    const each = places.length / postings.texts;
    for (const [word, end] of postings.ends.entries())
      counts[word] = (counts[word] ?? 0) + (end - (postings.ends[word - 1] ?? 0)) * each;
  }
  const countOf = (word: number) => counts[word] ?? 0;
  return [...counts.keys()]
    .filter((word) => countOf(word) * RARE >= statements)
    .toSorted((one, other) => countOf(other) - countOf(one))
    .slice(0, MOST);
}
