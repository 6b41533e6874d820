import { contestRows } from "../network/rows/contestRows.ts";
import type { Explorer } from "./createExplorerStore.ts";
import { selectCounted } from "./countedSelectors.ts";
import { memoizeLast } from "./memoizeLast.ts";
import { selectPositions, selectWholeNetwork } from "./selectors.ts";

const rows = memoizeLast(contestRows);

/** A row for each proposition of the case as it is counted, with what the filter leaves of it. */
export const selectContestRows = (state: Explorer) =>
  rows(selectCounted(state), selectWholeNetwork(state).links, selectPositions(state));
