import type { Point } from "./point.ts";

/** A rectangle by its middle and its size, in CSS pixels. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** Whether two boxes come nearer than the gap, both across and down. */
export function areTooNear(left: Box, right: Box, gap: number): boolean {
  return (
    Math.abs(left.x - right.x) < (left.width + right.width) / 2 + gap &&
    Math.abs(left.y - right.y) < (left.height + right.height) / 2 + gap
  );
}
