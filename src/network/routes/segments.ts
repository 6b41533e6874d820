import type { Point } from "./routeRequest.ts";

/** A straight piece of a line. */
export interface Segment {
  readonly from: Point;
  readonly to: Point;
}

/** Whether two pieces cross; those that only touch do not. */
export function crosses(one: Segment, other: Segment): boolean {
  return (
    turn(one.from, one.to, other.from) * turn(one.from, one.to, other.to) < 0 &&
    turn(other.from, other.to, one.from) * turn(other.from, other.to, one.to) < 0
  );
}

/** Positive for a turn clockwise, as pictures count downwards. */
function turn(from: Point, over: Point, to: Point): number {
  return (over.x - from.x) * (to.y - over.y) - (over.y - from.y) * (to.x - over.x);
}

/** The square of the distance between a point and a piece. */
export function squareFrom(x: number, y: number, { from, to }: Segment): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : ((x - from.x) * dx + (y - from.y) * dy) / square;
  const along = share < 0 ? 0 : Math.min(share, 1);
  const restX = x - from.x - along * dx;
  const restY = y - from.y - along * dy;
  return restX * restX + restY * restY;
}

/**
 * How much of the first piece the other runs beside it nearer than `gap`, in CSS pixels: a pixel on top of it counts
 * whole, one almost that far not at all.
 */
export function crowding(one: Segment, other: Segment, gap: number): number {
  const length = Math.hypot(one.to.x - one.from.x, one.to.y - one.from.y);
  if (length === 0) return 0;
  const [start, end] = [seenFrom(one, length, other.from), seenFrom(one, length, other.to)];
  const first = Math.max(0, Math.min(start.along, end.along));
  const last = Math.min(length, Math.max(start.along, end.along));
  if (first >= last) return 0;
  const slope = (end.aside - start.aside) / (end.along - start.along);
  const asideAt = (along: number) => start.aside + slope * (along - start.along);
  return (last - first) * nearness(asideAt(first), asideAt(last), gap);
}

/** Where a point lies along a piece and aside of it. */
function seenFrom({ from, to }: Segment, length: number, { x, y }: Point) {
  const dx = (to.x - from.x) / length;
  const dy = (to.y - from.y) / length;
  return { along: (x - from.x) * dx + (y - from.y) * dy, aside: (y - from.y) * dx - (x - from.x) * dy };
}

/** How near to nought the values between two are on the average: 1 if they are nought, 0 if they are beyond `gap`. */
function nearness(one: number, other: number, gap: number): number {
  if (Math.abs(other - one) < 1e-9) return Math.max(0, 1 - Math.abs(one) / gap);
  return Math.abs(areaTo(other, gap) - areaTo(one, gap)) / Math.abs(other - one);
}

/** The area from nought to a value under a roof that is 1 high at nought and reaches the ground at `gap`. */
function areaTo(value: number, gap: number): number {
  const within = Math.min(Math.abs(value), gap);
  return Math.sign(value) * (within - (within * within) / (2 * gap));
}
