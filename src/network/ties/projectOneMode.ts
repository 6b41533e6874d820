import type { CaseIndex } from "../../case/caseIndex.ts";
import { type CountedProfile, countProfile } from "./countedProfile.ts";
import type { StanceCounts } from "../../case/statement.ts";
import { type Steps, inOneGo } from "../steps.ts";
import { denominatorOf } from "./denominator.ts";
import { type Meeting, aggregate, meetingOf } from "./meeting.ts";
import type { Profile } from "../profile.ts";
import type { Projection } from "./projection.ts";

/** A tie between two actors, or between two propositions, with what it adds up; `left` is the one whose id comes first. */
export interface Tie<Id extends string = string> extends Meeting {
  readonly left: Id;
  readonly right: Id;
  /** The aggregation divided by the denominator; 0 where that is 0. */
  readonly weight: number;
  /** On how many propositions (or through how many actors) they meet. */
  readonly meetings: number;
}

/**
 * The one-mode projection: a tie for each pair that meets on something, but for pairs whose weight is 0, which DNA
 * leaves out too. The order of the profiles does not matter. Ties are in the order of both ids.
 * Source: Discourse Network Analyzer, `Exporter.java`, one-mode network.
 */
export function projectOneMode<Id extends string, On extends string>(
  index: CaseIndex,
  profiles: readonly Profile<Id, On>[],
  projection: Projection,
): readonly Tie<Id>[] {
  return inOneGo(tiesInSteps(index, profiles, projection));
}

/** The same in steps. */
export function* tiesInSteps<Id extends string, On extends string>(
  index: CaseIndex,
  profiles: readonly Profile<Id, On>[],
  projection: Projection,
): Steps<readonly Tie<Id>[]> {
  const counted = profiles.map((profile) => countProfile(index, profile, projection)).toSorted(byId);
  yield { done: 1, all: 10 };
  const pairs = yield* meetPairs(counted);
  const ties: Tie<Id>[] = [];
  for (const [at, met] of [...pairs].toSorted(([left], [right]) => left - right)) {
    for (const tie of tieOf(counted, at, met, projection)) if (tie.weight !== 0) ties.push(tie);
    yield { done: 5 + (5 * at) / counted.length, all: 10 };
  }
  return ties;
}

/** How many pairs of profiles have to be met: the measure of the work, and of what can be drawn. */
export function countPairs(profiles: readonly Profile[]): number {
  const sizes = new Map<string, number>();
  for (const { cells } of profiles) for (const on of cells.keys()) sizes.set(on, (sizes.get(on) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}

interface Met {
  congruence: number;
  conflict: number;
  meetings: number;
}

/** For each profile that meets others after it, those with all that they meet on added up. */
function* meetPairs(counted: readonly CountedProfile[]): Steps<Map<number, Map<number, Met>>> {
  const pairs = new Map<number, Map<number, Met>>();
  const columns = byColumn(counted);
  let done = 0;
  for (const spoken of columns.values()) {
    done += 1;
    for (const [first, [at, counts]] of spoken.entries()) {
      const ofOne = pairs.get(at) ?? new Map<number, Met>();
      pairs.set(at, ofOne);
      for (const [otherAt, otherCounts] of spoken.slice(first + 1))
        addMeeting(ofOne, otherAt, meetingOf(counts, otherCounts));
      if (first % A_STEP === A_STEP - 1) yield { done: 1 + (4 * done) / columns.size, all: 10 };
    }
    if (done % A_STEP === 0) yield { done: 1 + (4 * done) / columns.size, all: 10 };
  }
  return pairs;
}

/** Columns, or cells of one, that are gone through in a step. */
const A_STEP = 16;

function addMeeting(ofOne: Map<number, Met>, other: number, { congruence, conflict }: Meeting): void {
  const met = ofOne.get(other) ?? { congruence: 0, conflict: 0, meetings: 0 };
  ofOne.set(other, met);
  met.congruence += congruence;
  met.conflict += conflict;
  met.meetings += 1;
}

function byColumn(counted: readonly CountedProfile[]) {
  const columns = new Map<string, [at: number, counts: StanceCounts][]>();
  counted.forEach(({ counts }, at) => {
    for (const [on, count] of counts) {
      const column = columns.get(on);
      if (column === undefined) columns.set(on, [[at, count]]);
      else column.push([at, count]);
    }
  });
  return columns;
}

function tieOf<Id extends string, On extends string>(
  counted: readonly CountedProfile<Id, On>[],
  at: number,
  met: ReadonlyMap<number, Met>,
  projection: Projection,
): Tie<Id>[] {
  return [...met]
    .toSorted(([left], [right]) => left - right)
    .flatMap(([otherAt, meeting]) => {
      const [left, right] = [counted[at], counted[otherAt]];
      if (left === undefined || right === undefined) return [];
      const weight = weigh(meeting, denominatorOf(left, right, projection).value, projection);
      return [{ left: left.id, right: right.id, ...meeting, weight }];
    });
}

/** The weight of a tie; 0 where there is nothing to divide by. */
export function weigh(meeting: Meeting, denominator: number, { aggregation }: Projection): number {
  return denominator === 0 ? 0 : aggregate(meeting, aggregation) / denominator;
}

function byId(left: { readonly id: string }, right: { readonly id: string }): number {
  return left.id < right.id ? -1 : 1;
}
