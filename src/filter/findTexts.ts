import { foldText } from "./words/foldText.ts";
import { WORDS_IN_ANY_ORDER, exactMatcher, slipMatcher } from "./matchers.ts";

/** Finds the places of folded texts in which a query is found, best first; none for a query without a letter or digit. */
export type FindTexts = (folded: readonly string[], query: string) => readonly number[];

/** Finds every word as it is typed. */
export const findExactly: FindTexts = (folded, query) => placesWith(exactMatcher, folded, query);

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
  const [places, info, order] = matcher.search([...folded], foldText(query), WORDS_IN_ANY_ORDER);
  return (info && order?.flatMap((at) => info.idx[at] ?? [])) ?? places ?? [];
}
