import type { CaseIndex } from "../../src/case/caseIndex.ts";
import { wholeText } from "../fixtures/wholeText.ts";
import { foldText } from "../../src/filter/words/foldText.ts";
import { WORDS_IN_ANY_ORDER, exactMatcher } from "../../src/filter/matchers.ts";
import { placeOf, startsWords } from "../../src/filter/words/wordStart.ts";

/** The folded text of each statement. */
export function foldedTexts(index: CaseIndex): string[] {
  return index.case.statements.map((_, place) => foldText(wholeText(index, place)));
}

/** The places where one term of a query is found, without an index of words: uFuzzy asks every text. */
export function placesOfTerm(texts: string[], term: string): number[] {
  const [, word = ""] = /^-?"?([\p{L}\p{M}\d']+)"?$/u.exec(foldText(term)) ?? [];
  if (word !== "" && startsWords(word))
    return texts.flatMap((text, place) => (placeOf(word, text) >= 0 !== term.startsWith("-") ? [place] : []));
  const needle = foldText(term).replace(/^-([^"]+)$/, '-"$1"');
  const [places] = exactMatcher.search(texts, needle, WORDS_IN_ANY_ORDER, 0);
  return places ?? texts.map((_, place) => place);
}
