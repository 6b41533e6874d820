import type { CaseIndex } from "../../case/caseIndex.ts";
import { STANCES, type Stance, type StanceCounts, totalOf } from "../../case/statement.ts";
import { countCell, mapStances } from "./countedProfile.ts";
import { aggregate, meetingOf } from "./meeting.ts";
import type { Profile, StancePlaces } from "../profile.ts";
import { type Steps, inOneGo } from "../steps.ts";
import type { Tie } from "./projectOneMode.ts";
import type { Aggregation, Projection } from "./projection.ts";

/** For statements, by their place, the ties that rest on it: without it they would not be there, or would turn round. */
export type DependentTies<Id extends string = string> = ReadonlyMap<number, readonly Tie<Id>[]>;

/**
 * What rests on each statement; statements on which nothing rests are left out. What a tie adds up is linear in the
 * counts of either end, so that a statement carries, towards each other end that it meets, what one statement of its
 * stance adds there: a tie rests on it if it is no larger than that.
 */
export function dependentTies<Id extends string, On extends string>(
  index: CaseIndex,
  profiles: readonly Profile<Id, On>[],
  ties: readonly Tie<Id>[],
  projection: Projection,
): DependentTies<Id> {
  return inOneGo(dependenceInSteps(index, profiles, ties, projection));
}

/** The same in steps. */
export function* dependenceInSteps<Id extends string, On extends string>(
  index: CaseIndex,
  profiles: readonly Profile<Id, On>[],
  ties: readonly Tie<Id>[],
  projection: Projection,
): Steps<DependentTies<Id>> {
  const tieBetween = tiesByEnds(ties);
  yield { done: 1, all: 10 };
  const dependent = new Map<number, Tie<Id>[]>();
  const columns = yield* columnsOf(index, profiles, projection);
  let done = 0;
  for (const met of columns.values()) {
    for (const end of met) {
      const ofEnd = end.carriers.length === 0 ? undefined : tieBetween.get(end.id);
      if (ofEnd !== undefined) addDependent(dependent, { end, met, ofEnd }, projection.aggregation);
    }
    done += 1;
    if (done % A_STEP === 0) yield { done: 5 + (5 * done) / columns.size, all: 10 };
  }
  return dependent;
}

/** Profiles or columns that are gone through in a step. */
const A_STEP = 16;

/** The places of the statements on which something rests, those that carry most first, then in the case's order. */
export function mostDependedOn(dependent: DependentTies): readonly number[] {
  return [...dependent]
    .toSorted(([one, ties], [other, otherTies]) => otherTies.length - ties.length || one - other)
    .map(([place]) => place);
}

/** A statement without which one fewer of its stance would count. */
interface Carrier {
  readonly place: number;
  readonly stance: Stance;
}

/** One end on the thing that it meets others on. */
interface MetEnd<Id> {
  readonly id: Id;
  readonly carriers: readonly Carrier[];
  /** What one statement of each stance, met here, adds to a tie. */
  readonly adds: Readonly<Record<Stance, number>>;
}

type TiesOfEnd<Id extends string> = ReadonlyMap<Id, Tie<Id>>;

/** One end among all that meet it on one thing, with its ties. */
interface Encounter<Id extends string> {
  readonly end: MetEnd<Id>;
  readonly met: readonly MetEnd<Id>[];
  readonly ofEnd: TiesOfEnd<Id>;
}

function addDependent<Id extends string>(
  dependent: Map<number, Tie<Id>[]>,
  { end: { id, carriers }, met, ofEnd }: Encounter<Id>,
  aggregation: Aggregation,
): void {
  for (const other of met) {
    const tie = other.id === id ? undefined : ofEnd.get(other.id);
    if (tie === undefined) continue;
    const sum = aggregate(tie, aggregation);
    for (const { place, stance } of carriers) {
      if (Math.sign(sum - other.adds[stance]) === Math.sign(sum)) continue;
      const rests = dependent.get(place);
      if (rests === undefined) dependent.set(place, [tie]);
      else rests.push(tie);
    }
  }
}

function tiesByEnds<Id extends string>(ties: readonly Tie<Id>[]): ReadonlyMap<Id, TiesOfEnd<Id>> {
  const byEnds = new Map<Id, Map<Id, Tie<Id>>>();
  const add = (end: Id, other: Id, tie: Tie<Id>) => {
    const ofEnd = byEnds.get(end) ?? new Map<Id, Tie<Id>>();
    byEnds.set(end, ofEnd);
    ofEnd.set(other, tie);
  };
  for (const tie of ties) {
    add(tie.left, tie.right, tie);
    add(tie.right, tie.left, tie);
  }
  return byEnds;
}

function* columnsOf<Id extends string, On extends string>(
  index: CaseIndex,
  profiles: readonly Profile<Id, On>[],
  projection: Projection,
): Steps<ReadonlyMap<On, readonly MetEnd<Id>[]>> {
  const columns = new Map<On, MetEnd<Id>[]>();
  const count = (places: StancePlaces) => countCell(index, places, projection);
  for (const [done, { id, cells }] of profiles.entries()) {
    for (const [on, places] of cells) {
      const end = {
        id,
        carriers: carriersIn(places, count),
        adds: addsOf(count(places), projection.aggregation),
      };
      const column = columns.get(on);
      if (column === undefined) columns.set(on, [end]);
      else column.push(end);
    }
    if (done % A_STEP === 0) yield { done: 1 + (4 * done) / profiles.length, all: 10 };
  }
  return columns;
}

/** The statements of a cell that nothing else says again, so that without them one fewer counts. */
function carriersIn(places: StancePlaces, count: (places: StancePlaces) => StanceCounts): readonly Carrier[] {
  const total = totalOf(count(places));
  const all = STANCES.flatMap((stance) => places[stance].map((place) => ({ place, stance })));
  if (all.length === 1) return all;
  return all.filter(({ place }) => totalOf(count(withoutPlace(places, place))) < total);
}

const ONE_OF_EACH = mapStances((stance) => mapStances((other) => (other === stance ? 1 : 0)));

function addsOf(counts: StanceCounts, aggregation: Aggregation): Record<Stance, number> {
  return mapStances((stance) => aggregate(meetingOf(ONE_OF_EACH[stance], counts), aggregation));
}

function withoutPlace(places: StancePlaces, left: number): StancePlaces {
  return mapStances((stance) => places[stance].filter((place) => place !== left));
}
