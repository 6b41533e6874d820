import { type Range, lengthOf } from "../groups/range.ts";
import type { AxisOrder } from "../model/spineLayout.ts";
import type { SpineActor } from "../model/spineCase.ts";
import type { Stretch } from "../fitting/keepOrder.ts";

/** A stretch of the axis that becomes a box. */
export interface GroupPiece extends Range {
  /** Whether it holds those whom nothing joins to the contested rest. */
  readonly isApart: boolean;
  readonly isSliver: boolean;
}

/** From and to where the actors of a piece stand on the axis; null where they have no place on it. */
export function valuesOf(actors: readonly SpineActor[], order: AxisOrder, piece: Range): Stretch | null {
  const at = (place: number) => actors[order.actors[place] ?? -1]?.alignment ?? null;
  const [from, to] = [at(piece.from), at(piece.to - 1)];
  return from === null || to === null ? null : { from, to };
}

/** The pieces of a whole case: its groups, and in the middle of the axis the box of those without a place on it. */
export function wholePieces(
  actors: readonly SpineActor[],
  order: AxisOrder,
  groups: readonly Range[],
): readonly GroupPiece[] {
  const pieces = groups.filter((range) => lengthOf(range) > 0).map((range) => pieceOf(order, range));
  const apart = pieceOf(order, { from: order.placed, to: order.actors.length });
  if (lengthOf(apart) === 0) return pieces;
  const middle = pieces.filter((piece) => {
    const values = valuesOf(actors, order, piece);
    return values !== null && values.from + values.to < 0;
  }).length;
  return [...pieces.slice(0, middle), apart, ...pieces.slice(middle)];
}

/** A stretch of the axis, or of those without a place on it; where nobody has one, they are all and not apart. */
export function pieceOf({ placed }: AxisOrder, { from, to }: Range): GroupPiece {
  return { from, to, isApart: placed > 0 && from >= placed, isSliver: false };
}
