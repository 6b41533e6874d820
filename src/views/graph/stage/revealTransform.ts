import type { ZoomTransform } from "d3";
import { type NodeMarkScene, extentOf } from "../nodeScene.ts";

/** So much around a node is shown with it, in the picture's own units: its outline when it has the focus. */
const MARGIN = 8;

interface Frame {
  readonly clientWidth: number;
  readonly clientHeight: number;
}

/** The transform, moved no farther than it takes to bring a node into the picture; the same one if it does. */
export function revealTransform(transform: ZoomTransform, mark: NodeMarkScene, frame: Frame): ZoomTransform {
  const around = extentOf(mark);
  const [start, top] = transform.apply([around.left - MARGIN, around.top - MARGIN]);
  const [end, bottom] = transform.apply([around.right + MARGIN, around.bottom + MARGIN]);
  const across = wayInto(start, end, frame.clientWidth);
  const down = wayInto(top, bottom, frame.clientHeight);
  return across === 0 && down === 0
    ? transform
    : transform.translate(across / transform.k, down / transform.k);
}

function wayInto(start: number, end: number, length: number): number {
  if (start < 0) return -start;
  return end > length ? Math.max(length - end, -start) : 0;
}
