import { matrixSummary } from "../../network/axis/matrixSummary.ts";
import { selectCounted } from "../../store/countedSelectors.ts";
import type { Explorer } from "../../store/createExplorerStore.ts";
import { memoizeLast } from "../../store/memoizeLast.ts";
import { selectNetwork } from "../../store/selectors.ts";

const summaryOfMatrix = memoizeLast(matrixSummary);

/** What a paragraph says of the matrix of the visible network. */
export const selectMatrixSummary = (state: Explorer) =>
  summaryOfMatrix(selectCounted(state), selectNetwork(state));
