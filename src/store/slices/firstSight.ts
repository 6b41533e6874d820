import type { Steps } from "../../case/steps/steps.ts";
import { formOf } from "../../network/spine/spineForm.ts";
import { selectCounted, wholeNetworkSteps } from "../countedSelectors.ts";
import { takerSteps } from "../../network/questions/takersOf.ts";
import { selectByContest } from "../contestSelectors.ts";
import type { Explorer } from "../createExplorerStore.ts";
import { keptAlignment, keptQuestions } from "../keptSteps.ts";
import { selectAxisEnds, selectFinding, selectVisiblePlaces, selectWholeNetwork } from "../selectors.ts";
import { selectFacetCounts, selectStanceCounts } from "../facets/facetSelectors.ts";
import { selectDateHistogram } from "../facets/dateSelectors.ts";
import { selectAxisOrder, spineCaseInSteps } from "../spine/spineSelectors.ts";

/** What the explorer shows first, each from what stands before it, and each in as many steps as it takes. */
const SHOWN: readonly ((state: Explorer) => Iterable<unknown>)[] = [
  (state) => wholeNetworkSteps(selectCounted(state)),
  (state) => keptAlignment.inSteps(selectWholeNetwork(state)),
  atOnce(selectAxisEnds),
  (state) => keptQuestions.inSteps(selectCounted(state), selectWholeNetwork(state)),
  atOnce(selectFinding),
  (state) => takerSteps(state.index, selectWholeNetwork(state).links),
  atOnce(selectByContest),
  atOnce(selectVisiblePlaces),
  atOnce(selectFacetCounts),
  atOnce(selectStanceCounts),
  atOnce(selectDateHistogram),
  whereSpine(spineCaseInSteps),
  whereSpine(atOnce(selectAxisOrder)),
];

function atOnce(select: (state: Explorer) => unknown): (state: Explorer) => Iterable<unknown> {
  return function* (state) {
    yield select(state);
  };
}

/** Only a large case is drawn as a spine. */
function whereSpine(show: (state: Explorer) => Iterable<unknown>): (state: Explorer) => Iterable<unknown> {
  return (state) => (formOf(selectWholeNetwork(state)) === "spine" ? show(state) : []);
}

/** Works out step by step what the explorer shows of a case first. What draws it then has nothing left to work out. */
export function* firstSight(state: Explorer): Steps<void> {
  for (const show of SHOWN) for (const _ of show(state)) yield;
}
