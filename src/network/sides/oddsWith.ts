import { group } from "d3";
import type { ActorId } from "../../case/actor.ts";
import type { PropositionId } from "../../case/proposition.ts";
import type { GroupOf } from "./partition.ts";
import type { Position } from "../position.ts";

/** To whom of one side an actor takes the opposite stance, and on what: on each of these to each of those. */
export interface Odds {
  readonly side: number;
  /** In the order of ids. */
  readonly actors: readonly ActorId[];
  /** In the order of ids. */
  readonly propositions: readonly PropositionId[];
}

interface Among {
  readonly positions: readonly Position[];
  readonly sides: GroupOf<ActorId>;
}

/** At what odds an actor is with those of a side, its own too: one supports what the other opposes. */
export function oddsWith({ positions, sides }: Among, actor: ActorId, side: number): readonly Odds[] {
  const others = positions.filter((one) => one.actor !== actor && sides.get(one.actor) === side);
  const found = positions
    .filter((one) => one.actor === actor)
    .map((own) => ({
      proposition: own.proposition,
      actors: others
        .filter((other) => isOpposed(own, other))
        .map((other) => other.actor)
        .toSorted(),
    }))
    .filter(({ actors }) => actors.length > 0)
    .toSorted((left, right) => (left.proposition < right.proposition ? -1 : 1));
  return [...group(found, ({ actors }) => JSON.stringify(actors)).values()].map((same) => ({
    side,
    actors: same[0]?.actors ?? [],
    propositions: same.map(({ proposition }) => proposition),
  }));
}

function isOpposed(one: Position, other: Position): boolean {
  return (
    one.proposition === other.proposition &&
    ((one.stance === "support" && other.stance === "oppose") ||
      (one.stance === "oppose" && other.stance === "support"))
  );
}
