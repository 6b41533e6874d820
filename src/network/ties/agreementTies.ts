import type { ActorId } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import type { PropositionId } from "../../case/proposition.ts";
import { STANCES } from "../../case/statement.ts";
import { countCell, mapStances } from "./countedProfile.ts";
import { aggregate, meetingOf } from "./meeting.ts";
import type { Profile, StancePlaces } from "../profile.ts";
import { type Tie, tiesInSteps } from "./projectOneMode.ts";
import type { Steps } from "../steps.ts";
import type { Projection } from "./projection.ts";

export type ActorProfile = Profile<ActorId, PropositionId>;
export type ActorTie = Tie<ActorId>;
export type Profiles = ReadonlyMap<ActorId, ActorProfile>;

/** Agreement less disagreement, each thing that an actor says counted once: who says it often is not more agreed with. */
const SIDES_PROJECTION: Projection = { aggregation: "subtract", normalization: "no", repeats: "once" };

/** One statement fewer takes at most so much from a tie: it makes one count of one cell 0, of which the other has two such stances at most. */
const MOST_BY_ONE = 2;

/** In steps, the ties between actors that sides are made from: above 0 where two agree more than they disagree. */
export function signedTies(index: CaseIndex, profiles: readonly ActorProfile[]): Steps<readonly ActorTie[]> {
  return tiesInSteps(index, profiles, SIDES_PROJECTION);
}

/**
 * The statements on which these ties of agreement hang as a whole: without any one of them, none of the ties would be
 * above 0. Mostly there is none.
 */
export function statementsBehindAll(
  index: CaseIndex,
  profiles: Profiles,
  ties: readonly ActorTie[],
): readonly number[] {
  const [first] = ties;
  if (first === undefined || ties.some(({ weight }) => weight > MOST_BY_ONE)) return [];
  const inAll = [first.left, first.right].filter((id) => ties.every((tie) => isEnd(tie, id)));
  return inAll.flatMap((id) =>
    placesOf(profiles.get(id)).filter((place) =>
      ties.every((tie) => weightWithout(index, profiles, tie, place) <= 0),
    ),
  );
}

/** The other end of a tie. */
export function otherEnd({ left, right }: ActorTie, id: ActorId): ActorId {
  return left === id ? right : left;
}

export function isEnd({ left, right }: ActorTie, id: ActorId): boolean {
  return left === id || right === id;
}

/** How many statements an actor made, on whatever; or were made on a proposition. */
export function countStatements(profile: Profile | undefined): number {
  let count = 0;
  for (const cell of profile?.cells.values() ?? [])
    for (const stance of STANCES) count += cell[stance].length;
  return count;
}

function placesOf(profile: ActorProfile | undefined): number[] {
  return [...(profile?.cells.values() ?? [])].flatMap((cell) => Object.values(cell).flat());
}

/** The weight that a tie would have without a statement of one of its ends. */
function weightWithout(index: CaseIndex, profiles: Profiles, tie: ActorTie, place: number): number {
  const statement = index.case.statements[place];
  if (statement === undefined) return tie.weight;
  const { actor, proposition } = statement;
  const own = profiles.get(actor)?.cells.get(proposition);
  const other = profiles.get(otherEnd(tie, actor))?.cells.get(proposition);
  if (own === undefined || other === undefined) return tie.weight;
  const rest = mapStances((stance) => own[stance].filter((one) => one !== place));
  const valueOf = (cell: StancePlaces) => {
    const count = (places: StancePlaces) => countCell(index, places, SIDES_PROJECTION);
    return aggregate(meetingOf(count(cell), count(other)), SIDES_PROJECTION.aggregation);
  };
  return tie.weight - valueOf(own) + valueOf(rest);
}
