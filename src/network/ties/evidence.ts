import type { ActorId } from "../../case/actor.ts";
import type { PropositionId } from "../../case/proposition.ts";
import { STANCES } from "../../case/statement.ts";
import type { ActorTie, Profiles } from "./agreementTies.ts";
import { mapStances } from "./countedProfile.ts";
import { stanceDistance } from "./meeting.ts";
import type { Position } from "../position.ts";
import type { StancePlaces } from "../profile.ts";

/** What a finding rests on: the statements, by their places, ascending; by whom, and on what, in the order of ids. */
export interface Evidence {
  readonly statements: readonly number[];
  readonly actors: readonly ActorId[];
  readonly propositions: readonly PropositionId[];
}

/** For each stance those that are no distance from it. */
const AGREEING = mapStances((stance) => STANCES.filter((other) => stanceDistance(stance, other) === 0));

/** What positions rest on: all of their statements. */
export function evidenceOfPositions(taken: readonly Position[]): Evidence {
  return evidence(
    taken.flatMap(({ statements }) => statements),
    taken.map(({ actor }) => actor),
    taken.map(({ proposition }) => proposition),
  );
}

/** What ties of agreement rest on: those statements of both ends that say the same, on which both spoke. */
export function evidenceOfTies(profiles: Profiles, ties: readonly ActorTie[]): Evidence {
  // A list of a cell is met in many ties, and its statements are gone through once.
  const lists = new Set<readonly number[]>();
  const propositions = new Set<PropositionId>();
  for (const { left, right } of ties)
    for (const [on, cell] of profiles.get(left)?.cells ?? []) {
      const other = profiles.get(right)?.cells.get(on);
      if (other === undefined || !addAgreeing(lists, cell, other)) continue;
      addAgreeing(lists, other, cell);
      propositions.add(on);
    }
  const ends = ties.flatMap(({ left, right }) => [left, right]);
  return evidence([...lists].flat(), ends, [...propositions]);
}

function evidence(
  statements: readonly number[],
  actors: readonly ActorId[],
  propositions: readonly PropositionId[],
): Evidence {
  return {
    statements: [...new Set(statements)].toSorted((left, right) => left - right),
    actors: [...new Set(actors)].toSorted(),
    propositions: [...new Set(propositions)].toSorted(),
  };
}

/** Adds those statements of the one that say the same as some of the other; whether there are any. */
function addAgreeing(lists: Set<readonly number[]>, one: StancePlaces, other: StancePlaces): boolean {
  let isAny = false;
  for (const stance of STANCES) {
    if (one[stance].length === 0 || !AGREEING[stance].some((same) => other[same].length > 0)) continue;
    lists.add(one[stance]);
    isAny = true;
  }
  return isAny;
}
