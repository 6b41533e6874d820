import type { ActorId } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import { daySpan } from "../../case/daySpan.ts";
import { isoMonth, isoYear } from "../../case/isoDay.ts";
import { type StatementSet, typedPlacesIn } from "../../case/statementSet.ts";
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
  const places = typedPlacesIn(among);
  const dated = places.filter((place) => !Number.isNaN(index.firstDays[place] ?? Number.NaN));
  const busiest = busiestOf(index, dated, isoMonth) ?? busiestOf(index, dated, isoYear);
  const said = busiest?.flatMap((period) => [...period.places]) ?? [];
  const speakers = largest(groupBy(said, (place) => index.case.statements[place]?.actor));
  return {
    dated: dated.length,
    undated: places.length - dated.length,
    ...ends(index, dated),
    busiest: (busiest ?? []).map(({ name }) => name).toSorted(),
    most: busiest?.[0]?.places.length ?? 0,
    speakers: [...speakers.keys()].filter((actor) => actor !== undefined),
    spoken: [...speakers.values()][0]?.length ?? 0,
  };
}

/** The periods in which most statements lie whole, all that have equally many, with these; null where none lies in one. */
function busiestOf(index: CaseIndex, dated: Int32Array, nameOf: (day: number) => string) {
  const { names, periods } = periodsOf(index, dated, nameOf);
  if (names.length === 0) return null;
  const counts = new Int32Array(names.length);
  for (const period of periods) if (period >= 0) counts[period] = (counts[period] ?? 0) + 1;
  const most = Math.max(...counts);
  return names.flatMap((name, period) =>
    counts[period] === most ? [{ name, places: dated.filter((_, at) => periods[at] === period) }] : [],
  );
}

/** For each statement the place of the period in which it lies whole, in the order in which they are come to; -1 where it lies in none. */
function periodsOf({ firstDays, lastDays }: CaseIndex, dated: Int32Array, nameOf: (day: number) => string) {
  const nameOnce = oncePerDay(nameOf);
  const known = new Map<string, number>();
  const periods = dated.map((place) => {
    const [first, last] = [firstDays[place] ?? 0, lastDays[place] ?? 0];
    const name = nameOnce(first);
    if (last !== first && nameOnce(last) !== name) return -1;
    const period = known.get(name) ?? known.size;
    known.set(name, period);
    return period;
  });
  return { names: [...known.keys()], periods };
}

/** Many statements are of one day, and to write a day takes long. */
function oncePerDay(nameOf: (day: number) => string): (day: number) => string {
  const known = new Map<number, string>();
  return (day) => {
    const found = known.get(day);
    if (found !== undefined) return found;
    const name = nameOf(day);
    known.set(day, name);
    return name;
  };
}

/** The largest groups, all that are equally large. */
function largest<Key>(groups: ReadonlyMap<Key, readonly number[]>): ReadonlyMap<Key, readonly number[]> {
  let most = 0;
  for (const { length } of groups.values()) most = Math.max(most, length);
  return new Map([...groups].filter(([, group]) => group.length === most));
}

/** Nothing was said after the case was closed; of dates that end on the same day the most exact counts. */
function ends(index: CaseIndex, dated: Int32Array): Pick<TimelineSummary, "first" | "last"> {
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
function firstOf(places: Int32Array, compare: (one: number, other: number) => number): number | undefined {
  let [first] = places;
  for (const place of places) if (first !== undefined && compare(place, first) < 0) first = place;
  return first;
}
