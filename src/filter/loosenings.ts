import type { CaseIndex } from "../case/caseIndex.ts";
import { setSize } from "../case/statementSet.ts";
import { type PartSets, intersectParts } from "./applyFilter.ts";
import type { FilterPart } from "./filter.ts";

/** A part of the filter, and how many statements would count if it alone were loosened. */
interface Loosening {
  readonly part: FilterPart;
  readonly count: number;
}

/** The active parts whose loosening would let statements through, that with most of them first. */
export function loosenings(index: CaseIndex, parts: PartSets): readonly Loosening[] {
  return [...parts.keys()]
    .map((part) => ({ part, count: setSize(intersectParts(index, parts, part)) }))
    .filter(({ count }) => count > 0)
    .toSorted((left, right) => right.count - left.count);
}
