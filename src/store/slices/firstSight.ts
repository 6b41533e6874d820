import type { Steps } from "../../case/steps/steps.ts";
import { formOf } from "../../network/spine/spineForm.ts";
import { selectByContest } from "../contestSelectors.ts";
import type { Explorer } from "../createExplorerStore.ts";
import {
  selectAlignment,
  selectAxisEnds,
  selectDateHistogram,
  selectFacetCounts,
  selectFinding,
  selectPositions,
  selectStanceCounts,
  selectSummary,
  selectVisiblePlaces,
  selectWholeNetwork,
} from "../selectors.ts";
import { selectAxisOrder, selectSpineCase } from "../spine/spineSelectors.ts";

/** What the explorer shows first, each from what stands before it. */
const SHOWN: readonly ((state: Explorer) => unknown)[] = [
  selectPositions,
  selectWholeNetwork,
  selectAlignment,
  selectAxisEnds,
  selectFinding,
  selectSummary,
  selectByContest,
  selectVisiblePlaces,
  selectFacetCounts,
  selectStanceCounts,
  selectDateHistogram,
  whereSpine(selectSpineCase),
  whereSpine(selectAxisOrder),
];

/** Only a large case is drawn as a spine. */
function whereSpine(select: (state: Explorer) => unknown): (state: Explorer) => unknown {
  return (state) => (formOf(selectWholeNetwork(state)) === "spine" ? select(state) : null);
}

/** Works out step by step what the explorer shows of a case first. What draws it then has nothing left to work out. */
export function* firstSight(state: Explorer): Steps<void> {
  for (const select of SHOWN) {
    select(state);
    yield;
  }
}
