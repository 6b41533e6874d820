import type { CaseIndex } from "../../src/case/caseIndex.ts";
import { wholeText } from "../fixtures/wholeText.ts";
import { foldBothWays } from "../../src/filter/words/foldText.ts";
import { WORDS_IN_ANY_ORDER, exactMatcher } from "../../src/filter/matchers.ts";
import { readQuery } from "../../src/filter/readQuery.ts";
import { placeOf, startsWords } from "../../src/filter/words/wordStart.ts";

/** The folded text of each statement. */
export function foldedTexts(index: CaseIndex): string[] {
  return index.case.statements.map((_, place) => foldBothWays(wholeText(index, place)));
}

/** The places where one term of a query is found, without an index of words: uFuzzy asks every text. */
export function placesOfTerm(texts: string[], term: string): number[] {
  const found = new Set(
    readQuery(term).flatMap(({ ways }) => ways.flatMap((way) => placesOfWay(texts, way))),
  );
  return texts.flatMap((_, place) => (found.has(place) === term.startsWith("-") ? [] : [place]));
}

function placesOfWay(texts: string[], way: string): number[] {
  if (startsWords(way)) return texts.flatMap((text, place) => (placeOf(way, text) >= 0 ? [place] : []));
  const [places] = exactMatcher.search(texts, `"${way}"`, WORDS_IN_ANY_ORDER, 0);
  return places ?? texts.map((_, place) => place);
}
