import { matrixSummary } from "../network/axis/matrixSummary.ts";
import { selectCounted } from "./countedSelectors.ts";
import type { Explorer } from "./createExplorerStore.ts";
import { memoizeLast } from "./memoizeLast.ts";
import { selectNetwork } from "./selectors.ts";

const summaryOfMatrix = memoizeLast(matrixSummary);

/** What a paragraph says of the matrix of the visible network. */
export const selectMatrixSummary = (state: Explorer) =>
  summaryOfMatrix(selectCounted(state), selectNetwork(state));
