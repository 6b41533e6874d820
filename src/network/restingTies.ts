import type { CaseIndex } from "../case/caseIndex.ts";
import { STANCES } from "../case/statement.ts";
import { type StanceCounts, countCell, mapStances } from "./countedProfile.ts";
import { type Meeting, aggregate, meetingOf } from "./meeting.ts";
import type { Profile, StancePlaces } from "./profile.ts";
import type { Tie } from "./projectOneMode.ts";
import type { Projection } from "./projection.ts";

/** For statements, by their place, the ties that rest on it: without it they would not be there, or would turn round. */
export type RestingTies<Id extends string = string> = ReadonlyMap<number, readonly Tie<Id>[]>;

/**
 * What rests on each statement: without it, the counts of its end on one thing are fewer, and the ties of that end to all
 * others whom it meets there are worked out again. Statements on which nothing rests are left out.
 */
export function restingTies<Id extends string, On extends string>(
  index: CaseIndex,
  profiles: readonly Profile<Id, On>[],
  ties: readonly Tie<Id>[],
  projection: Projection,
): RestingTies<Id> {
  const count = (places: StancePlaces) => countCell(index, places, projection);
  const counts = new Map(profiles.map(({ id, cells }) => [id, mapCells(cells, count)]));
  const tiesOf = tiesByEnd(ties);
  const resting = removals(profiles, count).map(({ id, on, place, here, fewer }) => {
    const rests = (tiesOf.get(id) ?? []).filter((tie) => {
      const others = counts.get(tie.left === id ? tie.right : tie.left)?.get(on);
      return others !== undefined && isTurned(tie, [here, fewer], others, projection);
    });
    return [place, rests] as const;
  });
  return new Map(resting.filter(([, rests]) => rests.length > 0));
}

/** One statement left out: how its end counts on its thing with it, and without. */
interface Removal<Id, On> {
  readonly id: Id;
  readonly on: On;
  readonly place: number;
  readonly here: StanceCounts;
  readonly fewer: StanceCounts;
}

function removals<Id extends string, On extends string>(
  profiles: readonly Profile<Id, On>[],
  count: (places: StancePlaces) => StanceCounts,
): readonly Removal<Id, On>[] {
  return profiles.flatMap(({ id, cells }) =>
    [...cells].flatMap(([on, places]) =>
      STANCES.flatMap((stance) => places[stance]).map((place) => ({
        id,
        on,
        place,
        here: count(places),
        fewer: count(withoutPlace(places, place)),
      })),
    ),
  );
}

function mapCells<On extends string, Value>(
  cells: ReadonlyMap<On, StancePlaces>,
  valueOf: (places: StancePlaces) => Value,
): ReadonlyMap<On, Value> {
  return new Map([...cells].map(([on, places]) => [on, valueOf(places)]));
}

function tiesByEnd<Id extends string>(ties: readonly Tie<Id>[]): Map<Id, Tie<Id>[]> {
  const byEnd = new Map<Id, Tie<Id>[]>();
  for (const tie of ties)
    for (const id of [tie.left, tie.right]) {
      const ofEnd = byEnd.get(id);
      if (ofEnd === undefined) byEnd.set(id, [tie]);
      else ofEnd.push(tie);
    }
  return byEnd;
}

function isTurned(
  tie: Meeting,
  [here, fewer]: readonly [here: StanceCounts, fewer: StanceCounts],
  others: StanceCounts,
  { aggregation }: Projection,
): boolean {
  const sum = aggregate(tie, aggregation);
  const [added, left] = [meetingOf(here, others), meetingOf(fewer, others)];
  const without = sum - aggregate(added, aggregation) + aggregate(left, aggregation);
  return Math.sign(without) !== Math.sign(sum);
}

function withoutPlace(places: StancePlaces, left: number): StancePlaces {
  return mapStances((stance) => places[stance].filter((place) => place !== left));
}

/** The places of the statements on which something rests, those that carry most first, then in the case's order. */
export function mostResting(resting: RestingTies): readonly number[] {
  return [...resting]
    .toSorted(([one, ties], [other, otherTies]) => otherTies.length - ties.length || one - other)
    .map(([place]) => place);
}
