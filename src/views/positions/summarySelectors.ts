import { networkSummarySteps } from "../../network/axis/networkSummary.ts";
import { selectCounted } from "../../store/countedSelectors.ts";
import type { Explorer } from "../../store/createExplorerStore.ts";
import { memoizeSteps } from "../../store/memoizeSteps.ts";
import { selectAlignment, selectKnownQuestions, selectNetwork } from "../../store/selectors.ts";

const summary = memoizeSteps(networkSummarySteps);

/** What a paragraph says of the visible network. */
export const selectSummary = (state: Explorer) => summary(...partsOf(state));

/** The same step by step, for a network that is large. */
export function* summarySteps(state: Explorer) {
  yield* summary.inSteps(...partsOf(state));
  return selectSummary(state);
}

function partsOf(state: Explorer): Parameters<typeof summary> {
  return [selectCounted(state), selectNetwork(state), selectAlignment(state), selectKnownQuestions(state)];
}
