import { selectCounted } from "../countedSelectors.ts";
import type { Explorer } from "../createExplorerStore.ts";
import { useExplorer } from "../ExplorerContext.tsx";
import { selectVisible } from "../selectors.ts";
import { areFewPairs } from "./areFewPairs.ts";
import { useWork } from "./useWork.ts";
import { makeWork } from "./work.ts";

const visibleSides = makeWork("division", ([index, among]) => areFewPairs(index, among));

/** The sides that the visible statements make, worked out here and now: for files. Apart from the other selectors, since finding them takes a library that few views need. */
export const selectSides = (state: Explorer) => visibleSides.now(selectCounted(state), selectVisible(state));

/** The sides that the visible statements make, or that they are being worked out. */
export function useSides() {
  const index = useExplorer(selectCounted);
  const among = useExplorer(selectVisible);
  return useWork(visibleSides, [index, among]);
}
