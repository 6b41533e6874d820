import type { Actor } from "../../case/actor.ts";
import type { PropositionId } from "../../case/proposition.ts";
import type { Comparison } from "../../network/axis/compareActors.ts";
import type { Position } from "../../network/position.ts";

/** Two different actors as a comparison lists them: who comes first, who second. */
export interface ComparedActors {
  readonly left: Actor;
  readonly right: Actor;
}

/** A proposition with what each of two actors says on it; null for an actor that has no statement there. */
export interface PositionPair {
  readonly proposition: PropositionId;
  readonly left: Position | null;
  readonly right: Position | null;
}

export interface ComparedPairs {
  readonly agree: readonly PositionPair[];
  readonly differ: readonly PositionPair[];
  readonly onlyOne: readonly PositionPair[];
}

/** A comparison as rows to show, first what only the first actor spoke on, then what only the second did. */
export function pairPositions({ agree, differ, onlyLeft, onlyRight }: Comparison): ComparedPairs {
  return {
    agree,
    differ,
    onlyOne: [
      ...onlyLeft.map((left) => ({ proposition: left.proposition, left, right: null })),
      ...onlyRight.map((right) => ({ proposition: right.proposition, left: null, right })),
    ],
  };
}

/** The places of all statements that a comparison shows. */
export function comparedPlaces({ agree, differ, onlyLeft, onlyRight }: Comparison): readonly number[] {
  const shared = [...agree, ...differ].flatMap(({ left, right }) => [left, right]);
  return [...shared, ...onlyLeft, ...onlyRight].flatMap(({ statements }) => statements);
}
