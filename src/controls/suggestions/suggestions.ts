import { type FindTexts, findExactly, findTexts } from "../../filter/findTexts.ts";
import { mendedSearch } from "../../filter/mendedSearch.ts";
import type { Messages } from "../../i18n/messages.ts";
import { selectCounted } from "../../store/countedSelectors.ts";
import type { Explorer } from "../../store/createExplorerStore.ts";
import { SuggestionList } from "./SuggestionList.tsx";
import type { Suggestion } from "./suggestion.ts";
import { suggestFilters } from "./suggestFilters.ts";
import { suggestNames } from "./suggestNames.ts";

/**
 * What typed words may mean: actors and propositions, then filters. Where they are found nowhere as they are typed, what is
 * searched for in their place counts, and last whatever is a slip away.
 */
function suggest(state: Explorer, typed: string, messages: Messages): readonly Suggestion[] {
  if (!/[\p{L}\d]/u.test(typed)) return [];
  const { instead } = mendedSearch(state.index, typed);
  const found = (find: FindTexts, words: string) => [
    ...suggestNames(state.index, selectCounted(state), words, find),
    ...suggestFilters(state, words, messages, find),
  ];
  const exact = found(findExactly, typed);
  if (exact.length > 0) return exact;
  const mended = instead === null ? [] : found(findExactly, instead);
  return mended.length > 0 ? mended : found(findTexts, typed);
}

export const suggestions = { suggest, SuggestionList };
