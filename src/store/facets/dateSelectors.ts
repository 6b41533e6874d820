import { setSize } from "../../case/statementSet.ts";
import { dateHistogram } from "../../filter/dateHistogram.ts";
import type { Explorer } from "../createExplorerStore.ts";
import { memoizeLast } from "../memoizeLast.ts";
import { selectOfAnyDate } from "../selectors.ts";

// Apart from the other selectors, since only some views and the filters need them.
const histogram = memoizeLast(dateHistogram);

/** The statements of any date that pass the other filters, by when they were made. */
export const selectDateHistogram = (state: Explorer) => histogram(state.index, selectOfAnyDate(state));

/** How many of the statements that pass every filter but that of dates give one. */
export const selectDatedCount = (state: Explorer) =>
  setSize(selectOfAnyDate(state)) - selectDateHistogram(state).undated;
