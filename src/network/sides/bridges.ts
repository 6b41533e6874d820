import type { ActorId } from "../../case/actor.ts";
import { otherEnd } from "../ties/agreementTies.ts";
import { type Evidence, evidenceOfTies } from "../ties/evidence.ts";
import {
  type Agreement,
  type Bridging,
  type Found,
  type Known,
  bridgingInSteps,
  byFirmness,
  ownFirst,
} from "./bridging.ts";
import { type Odds, type Stands, oddsWith, standsOf } from "./oddsWith.ts";
import type { Position } from "../position.ts";
import { type Steps, inPart } from "../steps.ts";

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

/** An actor that bridges sides, with whom it agrees and with whom not. */
export interface Bridge extends Bridging {
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
}

/** All who bridge sides, and what is to say of them. */
export interface Bridges {
  /** In no order that means anything. */
  readonly bridging: readonly Bridging[];
  /** Those first whose agreement is spread most evenly, then by how much it rests on; of very many the first of these, firm ones before thin ones. */
  readonly bridges: readonly Bridge[];
}

/** More are not told of: nobody reads so many sentences, and each names hundreds in a case where so many bridge. */
export const MOST_TOLD = 200;

interface Given extends Known {
  readonly positions: readonly Position[];
}

/** The actors that bridge sides: a step for some of them at a time. */
export function* bridgesInSteps(given: Given): Steps<Bridges> {
  const found = yield* inPart(bridgingInSteps(given), 0, 0.5);
  const told = found.length > MOST_TOLD ? found.toSorted(byFirmness).slice(0, MOST_TOLD) : found;
  const stands = standsOf(given.positions, given.sides);
  const bridges: Bridge[] = [];
  for (const [at, one] of told.entries()) {
    bridges.push(bridgeOf(given, stands, one));
    if (at % A_STEP === 0) yield { done: 0.5 + at / told.length / 2, all: 1 };
  }
  const bridging = found.map(({ actor, isThin }) => ({ actor, isThin }));
  return { bridging, bridges: bridges.toSorted(byReach) };
}

/** So many are told of in a step. */
const A_STEP = 8;

function bridgeOf(
  given: Given,
  stands: Stands,
  { actor, side, agreement, participation, isThin }: Found,
): Bridge {
  return {
    actor,
    isThin,
    side,
    participation,
    ends: agreement.map((end) => endOf(given, actor, end)),
    odds: [...new Set([side, ...agreement.map((end) => end.side)])]
      .toSorted(ownFirst(side))
      .flatMap((at) => oddsWith(stands, actor, at)),
  };
}

function endOf({ profiles }: Given, actor: ActorId, { side, ties, weight, behind }: Agreement): BridgeEnd {
  return {
    side,
    actors: ties.map((tie) => otherEnd(tie, actor)).toSorted(),
    weight,
    evidence: evidenceOfTies(profiles, ties),
    isThin: behind.length > 0,
  };
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
