import { group } from "d3";
import type { ActorId } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import { type ActorTie, type Profiles, otherEnd, statementsBehindAll } from "../ties/agreementTies.ts";
import type { GroupOf } from "./partition.ts";
import type { Steps } from "../steps.ts";

/** An actor that agrees with actors of two sides or more. */
export interface Bridging {
  readonly actor: ActorId;
  /** Whether without some one statement it would agree with one side only. */
  readonly isThin: boolean;
}

/** What is known of sides and of the ties that make them. */
export interface Known {
  readonly index: CaseIndex;
  readonly profiles: Profiles;
  readonly ties: readonly ActorTie[];
  readonly sides: GroupOf<ActorId>;
}

/** The ties of agreement with one side, and the statements without any one of which there would be none. */
export interface Agreement {
  readonly side: number;
  readonly ties: readonly ActorTie[];
  readonly weight: number;
  readonly behind: readonly number[];
}

/** An actor that bridges sides, with what shows it. */
export interface Found extends Bridging {
  readonly side: number;
  readonly participation: number;
  readonly agreement: readonly Agreement[];
  readonly weight: number;
}

/** So many actors are looked at in a step. */
const A_STEP = 16;

/** Who bridges sides, in the order of the sides. */
export function* bridgingInSteps(known: Known): Steps<readonly Found[]> {
  const ofActor = [...agreementByEnd(known)];
  const found: Found[] = [];
  for (const [at, [actor, own]] of ofActor.entries()) {
    const bridging = bridgingOf(known, actor, own);
    if (bridging !== null) found.push(bridging);
    if (at % A_STEP === 0) yield { done: at, all: ofActor.length };
  }
  return found;
}

/** The ties of agreement of each actor with whoever is on a side. */
function agreementByEnd({ ties, sides }: Known): ReadonlyMap<ActorId, readonly ActorTie[]> {
  const ofActor = new Map([...sides.keys()].map((actor) => [actor, [] as ActorTie[]]));
  for (const tie of ties) {
    const [left, right] = [ofActor.get(tie.left), ofActor.get(tie.right)];
    if (tie.weight <= 0 || left === undefined || right === undefined) continue;
    left.push(tie);
    right.push(tie);
  }
  return ofActor;
}

function bridgingOf(known: Known, actor: ActorId, own: readonly ActorTie[]): Found | null {
  const side = known.sides.get(actor) ?? 0;
  const bySide = group(own, (tie) => known.sides.get(otherEnd(tie, actor)) ?? side);
  if (![...bySide.keys()].some((at) => at !== side)) return null;
  const agreement = [...bySide]
    .toSorted(([left], [right]) => ownFirst(side)(left, right))
    .map(([at, ties]) => agreementOf(known, at, ties));
  const behind = agreement.map((end) => end.behind);
  const left = (place: number) => behind.filter((places) => !places.includes(place)).length;
  return {
    actor,
    side,
    agreement,
    weight: sum(agreement.map(({ weight }) => weight)),
    participation: participationOf(agreement.map(({ weight }) => weight)),
    isThin: behind.flat().some((place) => left(place) < 2),
  };
}

function agreementOf({ index, profiles }: Known, side: number, ties: readonly ActorTie[]): Agreement {
  return {
    side,
    ties,
    weight: sum(ties.map(({ weight }) => weight)),
    behind: statementsBehindAll(index, profiles, ties),
  };
}

function sum(weights: readonly number[]): number {
  return weights.reduce((whole, weight) => whole + weight, 0);
}

function participationOf(weights: readonly number[]): number {
  const whole = sum(weights);
  return 1 - weights.reduce((squares, weight) => squares + (weight / whole) ** 2, 0);
}

/** Its own side first, then in the order of the sides. */
export function ownFirst(side: number) {
  return (left: number, right: number) => Number(right === side) - Number(left === side) || left - right;
}

/** What rests on more than one statement first, then whose agreement is spread most evenly, then who agrees most. */
export function byFirmness(left: Found, right: Found): number {
  return (
    Number(left.isThin) - Number(right.isThin) ||
    right.participation - left.participation ||
    right.weight - left.weight ||
    (left.actor < right.actor ? -1 : 1)
  );
}
