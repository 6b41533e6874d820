import type { Projection } from "../../network/ties/projection.ts";
import { selectCounted } from "../countedSelectors.ts";
import type { Explorer } from "../createExplorerStore.ts";
import { useExplorer } from "../ExplorerContext.tsx";
import { memoizeLast } from "../memoizeLast.ts";
import { selectVisible } from "../selectors.ts";
import { areFewPairs } from "./areFewPairs.ts";
import { useWork } from "./useWork.ts";
import { makeWork } from "./work.ts";

const projectionOf = memoizeLast(
  (
    aggregation: Projection["aggregation"],
    normalization: Projection["normalization"],
    repeats: Projection["repeats"],
  ): Projection => ({ aggregation, normalization, repeats }),
);
const firmness = makeWork("dependence", ([index, among]) => areFewPairs(index, among));

/** What the chosen changes do to the ties between the visible actors, worked out here and now: for files. */
export const selectFirmness = (state: Explorer) =>
  firmness.now(selectCounted(state), selectVisible(state), state.display.changes, selectProjection(state));

/** The same, or that it is being worked out. */
export function useFirmness() {
  const index = useExplorer(selectCounted);
  const among = useExplorer(selectVisible);
  const changes = useExplorer((state) => state.display.changes);
  const projection = useExplorer(selectProjection);
  return useWork(firmness, [index, among, changes, projection]);
}

function selectProjection({ display: { aggregation, normalization, repeats } }: Explorer): Projection {
  return projectionOf(aggregation, normalization, repeats);
}
