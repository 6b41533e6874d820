import { group } from "d3";
import type { ActorId } from "../../case/actor.ts";
import type { PropositionId } from "../../case/proposition.ts";
import type { Stance } from "../../case/statement.ts";
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

/** Who takes a stance on a proposition, of one side, in the order of ids; as a text, to find the same again. */
interface Takers {
  readonly actors: readonly ActorId[];
  readonly text: string;
}

/** Of each actor its positions, and of each side who takes which stance on what. */
export interface Stands {
  readonly ofActor: ReadonlyMap<ActorId, readonly Position[]>;
  readonly takers: ReadonlyMap<string, Takers>;
}

const OPPOSITE = new Map<Stance, Stance>([
  ["support", "oppose"],
  ["oppose", "support"],
]);

/** Gathered once for all who are asked about: each of them is at odds with many of the same. */
export function standsOf(positions: readonly Position[], sides: GroupOf<ActorId>): Stands {
  const onSides = positions.filter(({ actor }) => sides.has(actor));
  const takers = group(onSides, ({ actor, proposition, stance }) =>
    keyOf(sides.get(actor), proposition, stance),
  );
  return {
    ofActor: group(onSides, ({ actor }) => actor),
    takers: new Map([...takers].map(([key, taken]) => [key, takersOf(taken)])),
  };
}

/** At what odds an actor is with those of a side, its own too: one supports what the other opposes. */
export function oddsWith({ ofActor, takers }: Stands, actor: ActorId, side: number): readonly Odds[] {
  const found = (ofActor.get(actor) ?? [])
    .flatMap(({ proposition, stance }) => {
      const opposite = OPPOSITE.get(stance);
      const those = opposite && takers.get(keyOf(side, proposition, opposite));
      return those === undefined ? [] : [{ proposition, those }];
    })
    .toSorted((left, right) => (left.proposition < right.proposition ? -1 : 1));
  return [...group(found, ({ those }) => those.text).values()].map((same) => ({
    side,
    actors: same[0]?.those.actors ?? [],
    propositions: same.map(({ proposition }) => proposition),
  }));
}

function takersOf(taken: readonly Position[]): Takers {
  const actors = taken.map(({ actor }) => actor).toSorted();
  return { actors, text: JSON.stringify(actors) };
}

function keyOf(side: number | undefined, proposition: PropositionId, stance: Stance): string {
  return `${side} ${stance} ${proposition}`;
}
