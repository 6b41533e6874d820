import type { CaseIndex } from "../case/caseIndex.ts";
import { searchedText } from "../case/searchText.ts";
import { type StatementSet, emptySet, union } from "../case/statementSet.ts";
import { addStatementsOf, addStatementsWith, textsWith } from "./words/addStatementsOf.ts";
import { foldBothWays } from "./words/foldText.ts";
import { frequentWords } from "./words/frequentWords.ts";
import { WORD } from "./words/wordCollector.ts";
import { placeOf } from "./words/wordStart.ts";
import { type WordIndex, wordsOf } from "./words/wordIndex.ts";

/** The terms kept: those of a long query, and what was typed on the way to it. */
const MOST_KEPT = 32;

const kept = new WeakMap<WordIndex, Map<string, StatementSet>>();

/** The statements in one of whose words the folded term is found, also inside the word unless it is short. Terms asked for lately are known. */
export function statementsWith(index: CaseIndex, term: string): StatementSet {
  const words = wordsOf(index);
  const sets = kept.get(words) ?? new Map<string, StatementSet>();
  kept.set(words, sets);
  const known = sets.get(term);
  if (known !== undefined) return known;
  const [oldest] = sets.keys();
  if (sets.size === MOST_KEPT && oldest !== undefined) sets.delete(oldest);
  const found = statementsWithWords(index, wordsWith(words, term));
  sets.set(term, found);
  return found;
}

/** The statements in which one of the words stands, which are given by number. */
export function statementsWithWords(index: CaseIndex, numbers: readonly number[]): StatementSet {
  const count = index.case.statements.length;
  const words = wordsOf(index);
  const frequent = frequentWords(words, count);
  const set = union(
    count,
    numbers.flatMap((word) => frequent.get(word) ?? []),
  );
  const rare = numbers.filter((word) => !frequent.has(word));
  if (rare.length > 0) for (const field of words.fields) addStatementsOf(field, rare, set);
  return set;
}

/**
 * The statements with a text that has what stands together in the folded phrase. Only texts that have each of its words
 * are looked through.
 */
export function statementsWithPhrase(index: CaseIndex, phrase: string): StatementSet {
  const words = wordsOf(index);
  const each = (phrase.match(WORD) ?? []).map((word, at, { length }) =>
    wordsWith(words, word, pieceOfPhrase(at > 0, at < length - 1)),
  );
  const set = emptySet(index.case.statements.length);
  for (const field of words.fields) {
    const { kind, begins, places } = field;
    const hits = each.map((numbers) => textsWith(field, numbers));
    const marked = new Uint8Array(field.postings.texts).map((_, text) => {
      if (hits.some((some) => some[text] === 0)) return 0;
      const folded = foldBothWays(searchedText(index, kind, places[begins[text] ?? 0] ?? 0));
      return placeOf(phrase, ` ${folded} `) >= 0 ? 1 : 0;
    });
    addStatementsWith(field, marked, set);
  }
  return set;
}

type FindPlace = (term: string, words: string, from: number) => number;

/** Finds a word of a phrase: with another before it, it is where a word begins, and with another behind it, where one ends. */
function pieceOfPhrase(begins: boolean, ends: boolean): FindPlace {
  return (term, words, from) => {
    const piece = (begins ? "\n" : "") + term + (ends ? "\n" : "");
    if (from === 0 && words.startsWith(piece.trimStart())) return 0;
    const at = words.indexOf(piece, begins ? Math.max(from - 1, 0) : from);
    return at >= 0 && begins ? at + 1 : at;
  };
}

/** The numbers of the words that have the term. The dictionary is looked through as one text, which is fastest. */
function wordsWith({ dictionary, begins }: WordIndex, term: string, find: FindPlace = placeOf): number[] {
  const found: number[] = [];
  let word = 0;
  for (
    let at = find(term, dictionary, 0);
    at >= 0;
    at = find(term, dictionary, begins[word] ?? dictionary.length)
  ) {
    while ((begins[word] ?? dictionary.length) <= at) word += 1;
    found.push(word - 1);
  }
  return found;
}
