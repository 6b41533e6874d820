/** A point of a picture, in CSS pixels from its top left corner; y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export function distanceBetween(one: Point, other: Point): number {
  return Math.hypot(other.x - one.x, other.y - one.y);
}

/** The point that lies that far from one towards another, and no farther than the other. */
export function pointTowards(from: Point, to: Point, length: number): Point {
  const whole = distanceBetween(from, to);
  const share = whole === 0 ? 0 : Math.min(1, length / whole);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
