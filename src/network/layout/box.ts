/** A rectangle by its middle, in CSS pixels; y grows downwards. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whether two boxes come nearer than the gap, both across and down. */
export function areTooNear(left: Box, right: Box, gap: number): boolean {
  return overlapAcross(left, right, gap) > 0 && overlapDown(left, right, gap) > 0;
}

/** How far two boxes would have to move apart across to leave a gap between them; not positive if there is one. */
export function overlapAcross(left: Box, right: Box, gap: number): number {
  return (left.width + right.width) / 2 + gap - Math.abs(left.x - right.x);
}

/** The same, down. */
export function overlapDown(left: Box, right: Box, gap: number): number {
  return (left.height + right.height) / 2 + gap - Math.abs(left.y - right.y);
}
