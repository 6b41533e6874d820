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

/** Whether a line touches a rectangle that stands at a place. */
export function passesThrough(segment: Segment, body: Body, x: number, y: number): boolean {
  const left = x + body.left;
  const right = x + body.right;
  if (segment.x1 <= left ? segment.x2 <= left : segment.x1 >= right && segment.x2 >= right) return false;
  const top = y + body.top;
  const bottom = y + body.bottom;
  if (segment.y1 <= top ? segment.y2 <= top : segment.y1 >= bottom && segment.y2 >= bottom) return false;
  const corner = sideOf(segment, left, top);
  return (
    corner * sideOf(segment, right, top) <= 0 ||
    corner * sideOf(segment, left, bottom) <= 0 ||
    corner * sideOf(segment, right, bottom) <= 0
  );
}

function sideOf({ x1, y1, x2, y2 }: Segment, x: number, y: number): number {
  return (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
}
