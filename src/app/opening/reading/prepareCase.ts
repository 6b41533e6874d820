import type { CaseId } from "../../../case/case.ts";
import type { Explorer } from "../../../store/createExplorerStore.ts";
import { formOf } from "../../../network/spine/spineForm.ts";
import { selectByContest } from "../../../store/contestSelectors.ts";
import type { ExplorerStores } from "../../../store/hiding/explorerStores.ts";
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
} from "../../../store/selectors.ts";
import { selectAxisOrder, selectSpineCase } from "../../../store/spine/spineSelectors.ts";
import { breath } from "./breath.ts";

/** What the explorer shows first, each from what stands before it. */
const STEPS: readonly ((state: Explorer) => unknown)[] = [
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

/** Works out step by step what the explorer shows of a case first, so that the page goes on meanwhile, and draws it at once. */
export async function prepareCase(stores: ExplorerStores, id: CaseId, signal: AbortSignal): Promise<void> {
  await breath();
  const store = stores.open(id, "");
  for (const step of store === null ? [] : STEPS) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
    await breath();
    if (signal.aborted) return;
    if (store !== null) step(store.getState());
  }
}
