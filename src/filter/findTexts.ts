import { foldQuery, hasTerms, readQuery } from "./readQuery.ts";
import { WORDS_IN_ANY_ORDER, exactMatcher, slipMatcher } from "./matchers.ts";

/** Finds the places of texts, folded both ways, in which a query is found, best first; none for a query without a letter or digit. */
export type FindTexts = (folded: readonly string[], query: string) => readonly number[];

/** Apostrophes that stand around words, as single quotation marks do. */
const AROUND_WORDS = /(?<![\p{L}\p{M}\p{Nd}])'+|'+(?![\p{L}\p{M}\p{Nd}])/gu;

/** Finds every word as it is typed, inside words too unless it is short. */
export const findExactly: FindTexts = (folded, query) => {
  const terms = readQuery(query);
  if (terms.length === 0) return [];
  const found = new Set(folded.flatMap((text, place) => (hasTerms(text, terms) ? [place] : [])));
  const ranked = placesWith(exactMatcher, folded, query).filter((place) => found.has(place));
  return [...new Set([...ranked, ...found])];
};

/** Forgives a slip in each word, but only if no text has the words as they are typed. */
export const findTexts: FindTexts = (folded, query) => {
  const exact = findExactly(folded, query);
  return exact.length > 0 ? exact : placesWith(slipMatcher, folded, query);
};

function placesWith(
  matcher: typeof exactMatcher,
  folded: readonly string[],
  query: string,
): readonly number[] {
  const asked = foldQuery(query).replaceAll(AROUND_WORDS, "");
  const [places, info, order] = matcher.search([...folded], asked, WORDS_IN_ANY_ORDER);
  return (info && order?.flatMap((at) => info.idx[at] ?? [])) ?? places ?? [];
}
