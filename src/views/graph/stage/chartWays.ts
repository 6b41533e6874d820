import type { ZoomTransform } from "d3";
import type { Graph } from "../../../network/graph.ts";
import type { Size } from "../../../ui/hooks/useElementSize.ts";
import { isCramped } from "../layoutFrames.ts";

interface Given {
  readonly whole: Graph;
  readonly isCooperative: boolean;
  readonly leavesGestures: boolean;
}

interface ChartWays {
  readonly isCooperative: boolean;
  readonly leavesGestures: boolean;
  /** What the style sheet knows the frame by. */
  readonly attributes: {
    readonly "data-cooperative": true | undefined;
    readonly "data-scrolled": true | undefined;
  };
}

/** How a picture lies in its frame: as high as it needs or as the frame, and whether the frame scrolls, so that the wheel is not for zooming. */
export function waysOf(
  { whole, isCooperative, leavesGestures }: Given,
  size: Size | null,
  scale: number,
): ChartWays {
  const isScrolled = !isCooperative && isCramped(size, whole.nodes.length, scale);
  const leaves = leavesGestures || isScrolled;
  return {
    isCooperative: isCooperative || isScrolled,
    leavesGestures: leaves,
    attributes: { "data-cooperative": leaves || undefined, "data-scrolled": isScrolled || undefined },
  };
}

/** What a picture has to fit into at first; its height only if it may not be as high as it needs. */
export function homeFrame(size: Size | null, isCooperative: boolean) {
  return size && { width: size.width, height: isCooperative ? null : size.height };
}

/** Zoomed out farther than this, labels are too small to read and are left out. */
const FAR = 0.6;

/** Whether names would be too small to read. */
export function isFar({ k }: ZoomTransform, scale: number): boolean {
  return k < FAR * scale;
}
