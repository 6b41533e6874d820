import type { CaseIndex } from "../case/caseIndex.ts";
import { type DaySpan, daySpan, reachOf } from "../case/daySpan.ts";
import { type StatementSet, setWhere } from "../case/statementSet.ts";
import type { Filter } from "./filter.ts";

type Bounds = Pick<Filter, "from" | "to" | "undated">;

const last = new WeakMap<CaseIndex, { readonly bounds: Bounds; readonly found: StatementSet }>();

/**
 * Statements whose date may fall between the bounds: a month counts if one of its days does, and an open end
 * ("2022-08/..") reaches on. Bounds that stay are not looked for again.
 */
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

function look(index: CaseIndex, { from, to, undated }: Bounds): StatementSet {
  const { firstDays, lastDays } = index;
  const first = from === null ? Number.NEGATIVE_INFINITY : (daySpan(from)?.first ?? Number.NEGATIVE_INFINITY);
  const end = to === null ? Number.POSITIVE_INFINITY : (daySpan(to)?.last ?? Number.POSITIVE_INFINITY);
  const reaching = openEnds(index);
  return setWhere(firstDays.length, (place) => {
    const begins = firstDays[place] ?? Number.NaN;
    if (Number.isNaN(begins)) return undated;
    const reach = reaching.get(place);
    return (reach?.first ?? begins) <= end && (reach?.last ?? lastDays[place] ?? Number.NaN) >= first;
  });
}

const knownOpen = new WeakMap<CaseIndex, ReadonlyMap<number, DaySpan>>();

/** How far the few statements reach whose date has an open end, by their place. */
function openEnds(index: CaseIndex): ReadonlyMap<number, DaySpan> {
  const known = knownOpen.get(index);
  if (known !== undefined) return known;
  const open = new Map(
    index.case.statements.flatMap(({ date }, place) => {
      const reach = date?.includes("..") === true ? reachOf(date) : null;
      return reach === null ? [] : [[place, reach] as const];
    }),
  );
  knownOpen.set(index, open);
  return open;
}
