import type { ActorId } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import { daySpan } from "../../case/daySpan.ts";
import { isoMonth, isoYear } from "../../case/isoDay.ts";
import { type StatementSet, placesIn, typedPlacesIn } from "../../case/statementSet.ts";
import { groupBy } from "../groupBy.ts";

/** What a sentence or two can say of when statements were made. */
export interface TimelineSummary {
  readonly dated: number;
  readonly undated: number;
  /** The first and the last date that statements give, as they give it; null where none does. */
  readonly first: string | null;
  readonly last: string | null;
  /**
   * When most was said, as EDTF dates: all months in which equally many statements lie whole, else all years; none where
   * no statement lies in one.
   */
  readonly busiest: readonly string[];
  /** How many statements lie in each of them. */
  readonly most: number;
  /** Who made most of these statements, all who made equally many, and how many each. */
  readonly speakers: readonly ActorId[];
  readonly spoken: number;
}

/** How many of the statements give a date, and how many give none. */
export function countDated(
  { firstDays }: CaseIndex,
  among: StatementSet,
): Pick<TimelineSummary, "dated" | "undated"> {
  const places = typedPlacesIn(among);
  const undated = places.filter((place) => Number.isNaN(firstDays[place] ?? Number.NaN)).length;
  return { dated: places.length - undated, undated };
}

export function timelineSummary(index: CaseIndex, among: StatementSet): TimelineSummary {
  const places = placesIn(among);
  const dated = places.filter((place) => !Number.isNaN(index.firstDays[place] ?? Number.NaN));
  const busiest = busiestOf(index, dated, isoMonth) ?? busiestOf(index, dated, isoYear);
  const said = [...(busiest?.values() ?? [])].flat();
  const speakers = largest(groupBy(said, (place) => index.case.statements[place]?.actor));
  return {
    dated: dated.length,
    undated: places.length - dated.length,
    ...ends(index, dated),
    busiest: [...(busiest?.keys() ?? [])].toSorted(),
    most: sizeOf(busiest),
    speakers: [...speakers.keys()].filter((actor) => actor !== undefined),
    spoken: sizeOf(speakers),
  };
}

/** The periods in which most statements lie whole, with these; null where none lies in one. */
function busiestOf(
  { firstDays, lastDays }: CaseIndex,
  dated: readonly number[],
  period: (day: number) => string,
): ReadonlyMap<string, readonly number[]> | null {
  const periodOf = oncePerDay(period);
  const whole = dated.filter((place) => periodOf(firstDays[place]) === periodOf(lastDays[place]));
  return whole.length === 0 ? null : largest(groupBy(whole, (place) => periodOf(firstDays[place])));
}

/** Many statements are of one day, and to write a day takes long. */
function oncePerDay(period: (day: number) => string): (day: number | undefined) => string {
  const known = new Map<number, string>();
  return (day = 0) => {
    const found = known.get(day) ?? period(day);
    known.set(day, found);
    return found;
  };
}

/** The largest groups, all that are equally large. */
function largest<Key>(groups: ReadonlyMap<Key, readonly number[]>): ReadonlyMap<Key, readonly number[]> {
  const most = Math.max(0, ...[...groups.values()].map(({ length }) => length));
  return new Map([...groups].filter(([, group]) => group.length === most));
}

function sizeOf(groups: ReadonlyMap<unknown, readonly number[]> | null): number {
  return [...(groups?.values() ?? [])][0]?.length ?? 0;
}

/** Nothing was said after the case was closed; of dates that end on the same day the most exact counts. */
function ends(index: CaseIndex, dated: readonly number[]): Pick<TimelineSummary, "first" | "last"> {
  const { firstDays, lastDays } = index;
  const closed = daySpan(index.case.asOf)?.last ?? Number.POSITIVE_INFINITY;
  const begin = (place: number) => firstDays[place] ?? 0;
  const end = (place: number) => Math.max(begin(place), Math.min(lastDays[place] ?? 0, closed));
  const length = (place: number) => (lastDays[place] ?? 0) - begin(place);
  const first = firstOf(dated, (one, other) => begin(one) - begin(other) || length(one) - length(other));
  const last = firstOf(dated, (one, other) => end(other) - end(one) || length(one) - length(other));
  const partsOf = (place: number | undefined) =>
    (index.case.statements[place ?? -1]?.date?.split("/") ?? []).filter(
      (part) => part !== "" && part !== "..",
    );
  return { first: partsOf(first)[0] ?? null, last: partsOf(last).at(-1) ?? null };
}

/** What would come first if all were sorted. */
function firstOf<Item>(
  items: readonly Item[],
  compare: (one: Item, other: Item) => number,
): Item | undefined {
  let [first] = items;
  for (const item of items) if (first !== undefined && compare(item, first) < 0) first = item;
  return first;
}
