import type { CaseIndex } from "../case/caseIndex.ts";
import { daySpan } from "../case/daySpan.ts";
import { type StatementSet, setWhere } from "../case/statementSet.ts";
import type { Filter } from "./filter.ts";

type Bounds = Pick<Filter, "from" | "to" | "undated">;

const last = new WeakMap<CaseIndex, { readonly bounds: Bounds; readonly found: StatementSet }>();

/** Statements whose date may fall between the bounds: a month counts if one of its days does. Bounds that stay are not looked for again. */
export function statementsBetween(index: CaseIndex, bounds: Bounds): StatementSet {
  const known = last.get(index);
  if (known !== undefined && areSame(known.bounds, bounds)) return known.found;
  const found = look(index, bounds);
  last.set(index, { bounds, found });
  return found;
}

function areSame(one: Bounds, other: Bounds): boolean {
  return one.from === other.from && one.to === other.to && one.undated === other.undated;
}

function look({ firstDays, lastDays }: CaseIndex, { from, to, undated }: Bounds): StatementSet {
  const first = from === null ? Number.NEGATIVE_INFINITY : (daySpan(from)?.first ?? Number.NEGATIVE_INFINITY);
  const end = to === null ? Number.POSITIVE_INFINITY : (daySpan(to)?.last ?? Number.POSITIVE_INFINITY);
  return setWhere(firstDays.length, (place) => {
    const begins = firstDays[place] ?? Number.NaN;
    if (Number.isNaN(begins)) return undated;
    return begins <= end && (lastDays[place] ?? Number.NaN) >= first;
  });
}
