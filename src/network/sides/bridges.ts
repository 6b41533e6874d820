import { group } from "d3";
import type { ActorId } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import { type ActorTie, type Profiles, otherEnd, statementsBehindAll } from "../ties/agreementTies.ts";
import { type Evidence, evidenceOfTies } from "../ties/evidence.ts";
import { type Odds, oddsWith } from "./oddsWith.ts";
import type { GroupOf } from "./partition.ts";
import type { Position } from "../position.ts";

/** With whom of one side an actor agrees. */
export interface BridgeEnd {
  readonly side: number;
  /** Those of the side with whom it agrees more than it disagrees, in the order of ids. */
  readonly actors: readonly ActorId[];
  readonly weight: number;
  readonly evidence: Evidence;
  /** Whether without some one statement it would agree with nobody of this side. */
  readonly isThin: boolean;
}

/** An actor that agrees with actors of two sides or more. */
export interface Bridge {
  readonly actor: ActorId;
  readonly side: number;
  /**
   * Over how many sides its agreement is spread: P = 1 − Σ_s (k_s/k)², where k_s is the weight of its agreement with
   * side s and k of all; 0 if all is with one. Source: Guimerà and Amaral 2005, Nature 433, 895 (participation
   * coefficient).
   */
  readonly participation: number;
  /** Its own side first, where it agrees with somebody there, then in the order of the sides. */
  readonly ends: readonly BridgeEnd[];
  /** To whom it takes the opposite stance, of its own side and of those with some of whom it agrees. */
  readonly odds: readonly Odds[];
  /** Whether without some one statement it would agree with one side only. */
  readonly isThin: boolean;
}

interface Given {
  readonly index: CaseIndex;
  readonly profiles: Profiles;
  readonly ties: readonly ActorTie[];
  readonly sides: GroupOf<ActorId>;
  readonly positions: readonly Position[];
}

/** The actors that bridge sides, those first whose agreement is spread most evenly, then by how much it rests on. */
export function bridges(given: Given): readonly Bridge[] {
  const ofActor = agreementByEnd(given);
  return [...given.sides]
    .flatMap(([actor, side]) => {
      const own = ofActor.get(actor) ?? [];
      return isSpread(own, given.sides) ? [bridgeOf(given, { actor, side, own })] : [];
    })
    .toSorted(byReach);
}

/** The ties of agreement of each actor with whoever is on a side. */
function agreementByEnd({ ties, sides }: Given): ReadonlyMap<ActorId, readonly ActorTie[]> {
  const ofActor = new Map([...sides.keys()].map((actor) => [actor, [] as ActorTie[]]));
  for (const tie of ties) {
    const [left, right] = [ofActor.get(tie.left), ofActor.get(tie.right)];
    if (tie.weight <= 0 || left === undefined || right === undefined) continue;
    left.push(tie);
    right.push(tie);
  }
  return ofActor;
}

function isSpread(own: readonly ActorTie[], sides: GroupOf<ActorId>): boolean {
  return new Set(own.flatMap(({ left, right }) => [sides.get(left), sides.get(right)])).size > 1;
}

interface Candidate {
  readonly actor: ActorId;
  readonly side: number;
  readonly own: readonly ActorTie[];
}

function bridgeOf(given: Given, { actor, side, own }: Candidate): Bridge {
  const bySide = group(own, (tie) => given.sides.get(otherEnd(tie, actor)) ?? side);
  const order = [...bySide].toSorted(([left], [right]) => ownFirst(side)(left, right));
  const behind = order.map(([, ties]) => statementsBehindAll(given.index, given.profiles, ties));
  const ends = order.map(([at, ties], place) => ({
    ...endOf(given, actor, ties),
    side: at,
    isThin: (behind[place]?.length ?? 0) > 0,
  }));
  const left = (place: number) => behind.filter((places) => !places.includes(place)).length;
  return {
    actor,
    side,
    participation: participationOf(ends.map(({ weight }) => weight)),
    ends,
    odds: [...new Set([side, ...bySide.keys()])]
      .toSorted(ownFirst(side))
      .flatMap((at) => oddsWith(given, actor, at)),
    isThin: behind.flat().some((place) => left(place) < 2),
  };
}

function endOf({ profiles }: Given, actor: ActorId, ties: readonly ActorTie[]) {
  return {
    actors: ties.map((tie) => otherEnd(tie, actor)).toSorted(),
    weight: ties.reduce((sum, { weight }) => sum + weight, 0),
    evidence: evidenceOfTies(profiles, ties),
  };
}

function participationOf(weights: readonly number[]): number {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return 1 - weights.reduce((sum, weight) => sum + (weight / whole) ** 2, 0);
}

function ownFirst(side: number) {
  return (left: number, right: number) => Number(right === side) - Number(left === side) || left - right;
}

function byReach(left: Bridge, right: Bridge): number {
  const statements = ({ ends }: Bridge) =>
    ends.reduce((sum, { evidence }) => sum + evidence.statements.length, 0);
  return (
    right.participation - left.participation ||
    statements(right) - statements(left) ||
    (left.actor < right.actor ? -1 : 1)
  );
}
