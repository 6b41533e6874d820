import type { Steps } from "../../case/steps/steps.ts";
import { type FindTexts, findExactly, findTexts } from "../../filter/findTexts.ts";
import { mendedSearch } from "../../filter/mendedSearch.ts";
import type { Messages } from "../../i18n/messages.ts";
import { selectCounted } from "../../store/countedSelectors.ts";
import type { Explorer } from "../../store/createExplorerStore.ts";
import { SuggestionList } from "./SuggestionList.tsx";
import type { Suggestion } from "./suggestion.ts";
import { filterSteps, suggestFilters } from "./suggestFilters.ts";
import { nameSteps, suggestNames } from "./suggestNames.ts";

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

/** After so many milliseconds a task begins no further step. */
const TASK = 10;

/** Makes what actors, propositions and filters are found by, in tasks between which the page goes on; what is typed before makes the rest at once. */
function prepare(state: Explorer, messages: Messages): void {
  const steps = madeBefore(state, messages);
  const go = () => {
    const until = performance.now() + TASK;
    while (performance.now() < until) if (steps.next().done === true) return;
    setTimeout(go);
  };
  setTimeout(go);
}

function* madeBefore(state: Explorer, messages: Messages): Steps<void> {
  yield* nameSteps(state.index, selectCounted(state));
  yield* filterSteps(state.index, messages);
}

export const suggestions = { suggest, prepare, SuggestionList };
