import { type Box, areTooNear } from "./box.ts";

/** Calls back for every two boxes that come nearer than the gap, in a fixed order. A sweep, so thousands are no matter. */
export function forNearPairs(
  boxes: readonly Box[],
  gap: number,
  visit: (left: number, right: number) => void,
): void {
  const order = boxes
    .map((_, at) => at)
    .toSorted((left, right) => topOf(boxes, left) - topOf(boxes, right) || left - right);
  order.forEach((left, rank) => {
    const box = boxes[left];
    if (box === undefined) return;
    const bottom = box.y + box.height / 2 + gap;
    for (let next = rank + 1; next < order.length; next += 1) {
      const right = order[next] ?? -1;
      if (topOf(boxes, right) >= bottom) break;
      const other = boxes[right];
      if (other !== undefined && areTooNear(box, other, gap)) visit(left, right);
    }
  });
}

/** Whether any two boxes come nearer than the gap. */
export function hasNearPair(boxes: readonly Box[], gap: number): boolean {
  let found = false;
  forNearPairs(boxes, gap, () => {
    found = true;
  });
  return found;
}

function topOf(boxes: readonly Box[], at: number): number {
  const box = boxes[at];
  return box === undefined ? 0 : box.y - box.height / 2;
}
