import { firmnessOf } from "../network/firmness/firmness.ts";
import type { Projection } from "../network/ties/projection.ts";
import { selectCounted } from "./countedSelectors.ts";
import type { Explorer } from "./createExplorerStore.ts";
import { memoizeLast } from "./memoizeLast.ts";
import { selectVisible } from "./selectors.ts";

const projectionOf = memoizeLast(
  (
    aggregation: Projection["aggregation"],
    normalization: Projection["normalization"],
    repeats: Projection["repeats"],
  ): Projection => ({ aggregation, normalization, repeats }),
);
const firmness = memoizeLast(firmnessOf);

/** What the chosen changes do to the ties between the visible actors; null where there are too many pairs. */
export const selectFirmness = (state: Explorer) => {
  const { aggregation, normalization, repeats, changes } = state.display;
  const projection = projectionOf(aggregation, normalization, repeats);
  return firmness(selectCounted(state), selectVisible(state), changes, projection);
};
