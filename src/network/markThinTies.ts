import type { CaseIndex } from "../case/caseIndex.ts";
import { STANCES } from "../case/statement.ts";
import { type StanceCounts, countCell, mapStances } from "./countedProfile.ts";
import { aggregate, meetingOf } from "./meeting.ts";
import type { Profile, StancePlaces } from "./profile.ts";
import type { Tie } from "./projectOneMode.ts";
import type { Aggregation, Projection } from "./projection.ts";

/** A tie, and whether it rests on one statement. */
export interface MarkedTie<Id extends string = string> extends Tie<Id> {
  readonly isThin: boolean;
}

/**
 * Marks the ties that rest on one statement: without it they would not be there, or would turn into their opposite. A
 * tie of several meetings may be thin too, where agreement and disagreement nearly balance.
 */
export function markThinTies<Id extends string, On extends string>(
  index: CaseIndex,
  profiles: readonly Profile<Id, On>[],
  ties: readonly Tie<Id>[],
  projection: Projection,
): readonly MarkedTie<Id>[] {
  const cells = new Map(profiles.map((profile) => [profile.id, testedCells(index, profile, projection)]));
  return ties.map((tie) => {
    const [left, right] = [cells.get(tie.left), cells.get(tie.right)];
    const isThin =
      left !== undefined && right !== undefined && isThinPair(left, right, projection.aggregation);
    return { ...tie, isThin };
  });
}

/** The counts of a cell, and the counts without one of its statements, whichever, each different outcome once. */
interface TestedCell {
  readonly counts: StanceCounts;
  readonly fewer: readonly StanceCounts[];
}

type TestedCells = ReadonlyMap<string, TestedCell>;

function testedCells(index: CaseIndex, { cells }: Profile, projection: Projection): TestedCells {
  const count = (places: StancePlaces) => countCell(index, places, projection);
  return new Map(
    [...cells].map(([on, places]) => {
      const outcomes = withoutOne(places).map((rest) => [JSON.stringify(count(rest)), count(rest)] as const);
      return [on, { counts: count(places), fewer: [...new Map(outcomes).values()] }];
    }),
  );
}

function withoutOne(places: StancePlaces): StancePlaces[] {
  const all = STANCES.flatMap((stance) => places[stance]);
  return all.map((left) => mapStances((stance) => places[stance].filter((place) => place !== left)));
}

function isThinPair(left: TestedCells, right: TestedCells, aggregation: Aggregation): boolean {
  const valueOf = (one: StanceCounts, other: StanceCounts) => aggregate(meetingOf(one, other), aggregation);
  const lines = [...left].flatMap(([on, one]) => {
    const other = right.get(on);
    return other === undefined ? [] : [{ one, other, value: valueOf(one.counts, other.counts) }];
  });
  const sum = lines.reduce((total, { value }) => total + value, 0);
  const turns = (without: number) => Math.sign(without) !== Math.sign(sum);
  return lines.some(
    ({ one, other, value }) =>
      one.fewer.some((counts) => turns(sum - value + valueOf(counts, other.counts))) ||
      other.fewer.some((counts) => turns(sum - value + valueOf(one.counts, counts))),
  );
}
