import type { Body } from "./block.ts";

/** A straight line between two places, in CSS pixels. */
export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export function lengthOf({ x1, y1, x2, y2 }: Segment): number {
  return Math.hypot(x2 - x1, y2 - y1);
}

/** Whether two lines cross, each with the ends of the other on either side of it. */
export function doCross(one: Segment, other: Segment): boolean {
  return (
    sideOf(one, other.x1, other.y1) * sideOf(one, other.x2, other.y2) < 0 &&
    sideOf(other, one.x1, one.y1) * sideOf(other, one.x2, one.y2) < 0
  );
}

/** Whether a line touches a rectangle that stands at a place (Liang and Barsky 1984, on clipping lines). */
export function passesThrough(segment: Segment, body: Body, x: number, y: number): boolean {
  const [dx, dy] = [segment.x2 - segment.x1, segment.y2 - segment.y1];
  const across = within(segment.x1 - x, dx, body.left, body.right);
  const down = within(segment.y1 - y, dy, body.top, body.bottom);
  return Math.max(0, across[0], down[0]) < Math.min(1, across[1], down[1]);
}

/** From which to which share of its way something stays between two limits. */
function within(from: number, way: number, low: number, high: number): readonly [number, number] {
  if (way === 0) return from > low && from < high ? [0, 1] : [1, 0];
  const [first, last] = [(low - from) / way, (high - from) / way];
  return first < last ? [first, last] : [last, first];
}

function sideOf({ x1, y1, x2, y2 }: Segment, x: number, y: number): number {
  return (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
}
