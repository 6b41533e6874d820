import { countStances, facetCountSteps } from "../../filter/countFacets.ts";
import { loosenings } from "../../filter/loosenings.ts";
import type { Explorer } from "../createExplorerStore.ts";
import { memoizeLast } from "../memoizeLast.ts";
import { memoizeSteps } from "../memoizeSteps.ts";
import { selectParts } from "../selectors.ts";

// Apart from the other selectors, since only the filters and an empty result need them.
const facetCounts = memoizeSteps(facetCountSteps);
const stanceCounts = memoizeLast(countStances);
const partLoosenings = memoizeLast(loosenings);
const wholeStanceCounts = memoizeLast((index: Explorer["index"]) => countStances(index, new Map()));

export const selectFacetCounts = (state: Explorer) => facetCounts(state.index, selectParts(state));

/** Works them out step by step, and keeps them. */
export const facetCountsInSteps = (state: Explorer) => facetCounts.inSteps(state.index, selectParts(state));

export const selectStanceCounts = (state: Explorer) => stanceCounts(state.index, selectParts(state));

/** The same with nothing filtered: a measure that no filter moves. */
export const selectWholeStanceCounts = ({ index }: Explorer) => wholeStanceCounts(index);

/** What would bring statements back when none is left. */
export const selectLoosenings = (state: Explorer) => partLoosenings(state.index, selectParts(state));
