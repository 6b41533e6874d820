import type { CaseIndex } from "../case/caseIndex.ts";
import { applyFilter } from "./applyFilter.ts";
import { type Filter, setDates } from "./filter.ts";
import type { TimeWindow } from "./timeWindow.ts";

/** Whether the filter would let through the same statements in another window of time. */
export function showsSame(index: CaseIndex, filter: Filter, { from, to }: TimeWindow): boolean {
  const [here, there] = [applyFilter(index, filter), applyFilter(index, setDates(filter, from, to))];
  return here.words.every((word, at) => word === there.words[at]);
}
