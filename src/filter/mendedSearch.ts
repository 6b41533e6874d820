import type { CaseIndex } from "../case/caseIndex.ts";
import { type StatementSet, setSize } from "../case/statementSet.ts";
import { foldText } from "./foldText.ts";
import { slipMatcher } from "./matchers.ts";
import { searchStatements } from "./searchStatements.ts";

/** What a search finds, and what it looked for in place of a query that is found nowhere; else null. */
export interface MendedSearch {
  readonly found: StatementSet;
  readonly instead: string | null;
}

const last = new WeakMap<CaseIndex, MendedSearch & { readonly query: string }>();

/**
 * Searches the statements. If that finds none, words of the query that no text has give way to the nearest word, one slip
 * away, that texts have; words in quotes or after a minus never do. Whoever shows what was found must tell `instead`.
 */
export function mendedSearch(index: CaseIndex, query: string): MendedSearch {
  const known = last.get(index);
  if (known?.query === query) return known;
  const search = { query, ...searchAnew(index, query) };
  last.set(index, search);
  return search;
}

function searchAnew(index: CaseIndex, query: string): MendedSearch {
  const exact = searchStatements(index, query);
  if (setSize(exact) > 0 || index.searchTexts.length === 0) return { found: exact, instead: null };
  const mended = mendQuery(index, query);
  const found = searchStatements(index, mended);
  return setSize(found) > 0 ? { found, instead: mended } : { found: exact, instead: null };
}

/** The query with each word of its own that no text has put right, if a word is near enough. */
function mendQuery(index: CaseIndex, query: string): string {
  return query
    .trim()
    .replaceAll(/-?"[^"]*"?|\S+/g, (term) =>
      /^[-"]/.test(term) ? term : term.replaceAll(/[\p{L}\p{M}\d]+/gu, (word) => mendWord(index, word)),
    );
}

function mendWord(index: CaseIndex, word: string): string {
  if (setSize(searchStatements(index, word)) > 0) return word;
  const { folded, words } = wordsOf(index);
  const typed = foldText(word);
  const [places] = slipMatcher.search(folded, typed, 0, 0);
  const near = (places ?? []).flatMap((place) => words[place] ?? []);
  const off = ({ length }: KnownWord) => Math.abs(length - typed.length);
  const [best] = near.toSorted((one, other) => off(one) - off(other) || other.count - one.count);
  return best?.text ?? word;
}

interface KnownWord {
  /** As it is written where it stands first. */
  readonly text: string;
  readonly length: number;
  readonly count: number;
}

interface KnownWords {
  readonly folded: string[];
  readonly words: readonly KnownWord[];
}

const knownWords = new WeakMap<CaseIndex, KnownWords>();

function wordsOf(index: CaseIndex): KnownWords {
  const known = knownWords.get(index) ?? collectWords(index.searchTexts);
  knownWords.set(index, known);
  return known;
}

function collectWords(texts: readonly string[]): KnownWords {
  const words = new Map<string, { text: string; length: number; count: number }>();
  const spelled = new Map<string, string>();
  for (const text of texts)
    for (const [word] of text.matchAll(/[\p{L}\p{M}\d]+/gu)) {
      const folded = spelled.get(word) ?? foldText(word);
      spelled.set(word, folded);
      const entry = words.get(folded);
      if (entry === undefined) words.set(folded, { text: word, length: folded.length, count: 1 });
      else entry.count += 1;
    }
  return { folded: [...words.keys()], words: [...words.values()] };
}
