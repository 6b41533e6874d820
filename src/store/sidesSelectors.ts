import { findSides } from "../network/sides/findSides.ts";
import { selectCounted } from "./countedSelectors.ts";
import type { Explorer } from "./createExplorerStore.ts";
import { memoizeLast } from "./memoizeLast.ts";
import { selectVisible } from "./selectors.ts";

const visibleSides = memoizeLast(findSides);

/** The sides that the visible statements make. Apart from the other selectors, since finding them takes a library that few views need. */
export const selectSides = (state: Explorer) => visibleSides(selectCounted(state), selectVisible(state));
