import { type Body, CORRIDOR, type Shape } from "./block.ts";

/** How far to the right of one shape the middle of another must be, if both marks stand in one row. */
export function apartAcross(left: Shape, right: Shape): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const one of left.bodies) {
    for (const other of right.bodies) {
      if (overlapsDown(one, other)) most = Math.max(most, one.right - other.left + CORRIDOR);
    }
  }
  return most;
}

/** How far below one shape the middle of another must be, if it is so far to the right of it. */
export function apartDown(upper: Shape, lower: Shape, across: number): number {
  let most = Number.NEGATIVE_INFINITY;
  const isFar =
    lower.around.left + across >= upper.around.right + CORRIDOR ||
    lower.around.right + across <= upper.around.left - CORRIDOR;
  if (isFar) return most;
  for (const one of upper.bodies) {
    for (const other of lower.bodies) {
      const isBeside =
        other.left + across >= one.right + CORRIDOR || other.right + across <= one.left - CORRIDOR;
      if (!isBeside) most = Math.max(most, one.bottom - other.top + CORRIDOR);
    }
  }
  return most;
}

function overlapsDown(one: Body, other: Body): boolean {
  return one.top < other.bottom + CORRIDOR && other.top < one.bottom + CORRIDOR;
}
