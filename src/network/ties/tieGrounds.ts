import type { ActorId } from "../../case/actor.ts";
import type { PropositionId } from "../../case/proposition.ts";
import type { Position } from "../position.ts";

/** What two ends meet on: of two actors the propositions, of two propositions the actors; in the order of the positions. */
export interface TieGrounds<On extends string> {
  /** Where both take the same stance. */
  readonly same: readonly On[];
  /** Where one supports what the other opposes. */
  readonly opposite: readonly On[];
  /** Where both take a stance, whatever it is. */
  readonly both: readonly On[];
}

/** On what two actors meet. */
export function actorGrounds(
  taken: readonly Position[],
  left: ActorId,
  right: ActorId,
): TieGrounds<PropositionId> {
  const of = (actor: ActorId) => taken.filter((position) => position.actor === actor);
  return grounds(of(left), of(right), ({ proposition }) => proposition);
}

/** Through which actors two propositions meet. */
export function propositionGrounds(
  taken: readonly Position[],
  left: PropositionId,
  right: PropositionId,
): TieGrounds<ActorId> {
  const on = (proposition: PropositionId) => taken.filter((position) => position.proposition === proposition);
  return grounds(on(left), on(right), ({ actor }) => actor);
}

function grounds<On extends string>(
  left: readonly Position[],
  right: readonly Position[],
  onOf: (position: Position) => On,
): TieGrounds<On> {
  const others = new Map(right.map((position) => [onOf(position), position.stance]));
  const met = left.filter((position) => others.has(onOf(position)));
  const where = (test: (one: Position["stance"], other: Position["stance"] | undefined) => boolean) =>
    met.filter((position) => test(position.stance, others.get(onOf(position)))).map(onOf);
  return {
    same: where((one, other) => one === other),
    opposite: where(
      (one, other) => `${one} ${other}` === "support oppose" || `${one} ${other}` === "oppose support",
    ),
    both: met.map(onOf),
  };
}
