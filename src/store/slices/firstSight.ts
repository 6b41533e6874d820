import type { Steps } from "../../case/steps/steps.ts";
import { formOf } from "../../network/spine/spineForm.ts";
import { selectCounted, wholeNetworkSteps } from "../countedSelectors.ts";
import { takerSteps } from "../../network/questions/takersOf.ts";
import { byContestInSteps } from "../contestSelectors.ts";
import type { Explorer } from "../createExplorerStore.ts";
import { keptAlignment, keptEnds, keptQuestions } from "../keptSteps.ts";
import {
  selectAlignment,
  selectFinding,
  selectUnjoined,
  selectVisiblePlaces,
  selectWholeNetwork,
} from "../selectors.ts";
import { facetCountsInSteps, selectStanceCounts } from "../facets/facetSelectors.ts";
import { selectDateHistogram } from "../facets/dateSelectors.ts";
import { selectSpineCase, spineCaseInSteps } from "../spine/spineSelectors.ts";
import { dateSteps } from "../../filter/dateHistogram.ts";
import { axisOrderSteps } from "../../network/spine/groups/axisOrder.ts";

/** What the explorer shows first, each from what stands before it, and each in as many steps as it takes. */
const SHOWN: readonly ((state: Explorer) => Iterable<unknown>)[] = [
  (state) => wholeNetworkSteps(selectCounted(state)),
  (state) => keptAlignment.inSteps(selectWholeNetwork(state)),
  (state) => keptEnds.inSteps(selectWholeNetwork(state), selectAlignment(state)),
  atOnce(selectUnjoined),
  (state) => keptQuestions.inSteps(selectCounted(state), selectWholeNetwork(state)),
  atOnce(selectFinding),
  (state) => takerSteps(state.index, selectWholeNetwork(state).links),
  byContestInSteps,
  atOnce(selectVisiblePlaces),
  facetCountsInSteps,
  atOnce(selectStanceCounts),
  ({ index }) => dateSteps(index),
  atOnce(selectDateHistogram),
  whereSpine(spineCaseInSteps),
  whereSpine((state) => axisOrderSteps(selectSpineCase(state))),
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
