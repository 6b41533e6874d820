import { type Point, distanceBetween } from "./point.ts";

/** A straight piece of a line, in CSS pixels. */
export interface Segment {
  readonly from: Point;
  readonly to: Point;
}

/** Whether two pieces cross, each with the ends of the other on either side of it; those that only touch do not. */
export function crosses(one: Segment, other: Segment): boolean {
  return (
    sideOf(one, other.from.x, other.from.y) * sideOf(one, other.to.x, other.to.y) < 0 &&
    sideOf(other, one.from.x, one.from.y) * sideOf(other, one.to.x, one.to.y) < 0
  );
}

/** On which side of a piece, or what it would be if it went on, a point lies: positive clockwise of it, 0 on it. */
export function sideOf({ from, to }: Segment, x: number, y: number): number {
  return (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x);
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
export function crowding({ from, to }: Segment, other: Segment, gap: number): number {
  const length = distanceBetween(from, to);
  if (length === 0) return 0;
  const dx = (to.x - from.x) / length;
  const dy = (to.y - from.y) / length;
  const startAside = (other.from.y - from.y) * dx - (other.from.x - from.x) * dy;
  const endAside = (other.to.y - from.y) * dx - (other.to.x - from.x) * dy;
  if (Math.min(startAside, endAside) >= gap || Math.max(startAside, endAside) <= -gap) return 0;
  const start = (other.from.x - from.x) * dx + (other.from.y - from.y) * dy;
  const end = (other.to.x - from.x) * dx + (other.to.y - from.y) * dy;
  const first = Math.max(0, Math.min(start, end));
  const last = Math.min(length, Math.max(start, end));
  if (first >= last) return 0;
  const slope = (endAside - startAside) / (end - start);
  const asideAt = (along: number) => startAside + slope * (along - start);
  return (last - first) * nearness(asideAt(first), asideAt(last), gap);
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
