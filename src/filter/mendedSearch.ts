import type { CaseIndex } from "../case/caseIndex.ts";
import { TEXT_KINDS, searchedText } from "../case/searchText.ts";
import { type StatementSet, fullSet, isEmpty, setSize, typedPlacesIn } from "../case/statementSet.ts";
import { foldText } from "./words/foldText.ts";
import { slipMatcher } from "./matchers.ts";
import { searchStatements } from "./searchStatements.ts";
import { statementsWithWords } from "./statementsWith.ts";
import { type WordIndex, areAwaited, wordsOf } from "./words/wordIndex.ts";

/** What a search finds, and what it looked for in place of a query that is found nowhere; else null. */
export interface MendedSearch {
  readonly found: StatementSet;
  readonly instead: string | null;
}

const last = new WeakMap<CaseIndex, MendedSearch & { readonly query: string }>();

/**
 * Searches the statements. If that finds none, words of the query that no text has give way to the nearest word, one slip
 * away, that texts have; words in quotes or after a minus never do. Whoever shows what was found must tell `instead`.
 * While the words of the case are awaited, everything is found, which must be told too.
 */
export function mendedSearch(index: CaseIndex, query: string): MendedSearch {
  if (areAwaited(index)) return { found: fullSet(index.case.statements.length), instead: null };
  const known = last.get(index);
  if (known?.query === query) return known;
  const search = { query, ...searchAnew(index, query) };
  last.set(index, search);
  return search;
}

function searchAnew(index: CaseIndex, query: string): MendedSearch {
  const exact = searchStatements(index, query);
  if (!isEmpty(exact) || index.case.statements.length === 0) return { found: exact, instead: null };
  const mended = mendQuery(index, query);
  const found = searchStatements(index, mended);
  return isEmpty(found) ? { found: exact, instead: null } : { found, instead: mended };
}

/** A word as it is written, with joiners. */
const WRITTEN = /[\p{L}\p{M}\p{Nd}\u200c\u200d]+/gu;

const WITH_APOSTROPHES = /(?:[\p{L}\p{M}\p{Nd}\u200c\u200d]['’‘ʼʻʿʾ＇]?)+/gu;

/** The query with each word of its own that no text has put right, if a word is near enough. */
function mendQuery(index: CaseIndex, query: string): string {
  return query
    .trim()
    .replaceAll(/-?"[^"]*"?|\S+/g, (term) =>
      /^[-"]/.test(term) ? term : term.replaceAll(WRITTEN, (word) => mendWord(index, word)),
    );
}

function mendWord(index: CaseIndex, word: string): string {
  if (!isEmpty(searchStatements(index, word))) return word;
  const { folded, numbers } = pieces(wordsOf(index));
  const typed = foldText(word);
  const [places] = slipMatcher.search(folded, typed, 0, 0);
  const near = (places ?? []).map((place) => ({
    text: folded[place] ?? "",
    among: statementsWithWords(index, numbers[place] ?? []),
  }));
  const off = ({ text }: { readonly text: string }) => Math.abs(text.length - typed.length);
  const [best] = near.toSorted(
    (one, other) => off(one) - off(other) || setSize(other.among) - setSize(one.among),
  );
  return best === undefined ? word : asWritten(index, best.text, best.among);
}

interface Pieces {
  readonly folded: string[];
  /** For each the numbers of the words that it is a piece of. */
  readonly numbers: readonly (readonly number[])[];
}

const knownPieces = new WeakMap<WordIndex, Pieces>();

/** The words of a case, cut at apostrophes and without them, each once. */
function pieces(words: WordIndex): Pieces {
  const known = knownPieces.get(words) ?? cutWords(words);
  knownPieces.set(words, known);
  return known;
}

function cutWords({ dictionary }: WordIndex): Pieces {
  const numbers = new Map<string, number[]>();
  dictionary.split("\n").forEach((word, number) => {
    for (const piece of piecesOf(word)) {
      const known = numbers.get(piece);
      if (known === undefined) numbers.set(piece, [number]);
      else known.push(number);
    }
  });
  return { folded: [...numbers.keys()], numbers: [...numbers.values()] };
}

function piecesOf(word: string): readonly string[] {
  const cut = word.split("'").filter(Boolean);
  return cut.length > 1 ? [...cut, cut.join("")] : cut;
}

/** The word as it is written where it stands first, with its apostrophes if it was looked for without them. */
function asWritten(index: CaseIndex, folded: string, among: StatementSet): string {
  const [first = 0] = typedPlacesIn(among);
  const texts = TEXT_KINDS.map((kind) => searchedText(index, kind, first));
  const text = texts.join(" ");
  const written = [...(text.match(WRITTEN) ?? []), ...(text.match(WITH_APOSTROPHES) ?? [])];
  return written.find((word) => foldText(word).replaceAll("'", "") === folded) ?? folded;
}
