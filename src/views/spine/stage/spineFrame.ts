import type { SpineFrame } from "../../../network/spine/model/spineRequest.ts";
import type { Size } from "../../../ui/hooks/useElementSize.ts";

/** Where the picture may be as high as it needs: by its width, within these bounds, in CSS pixels. */
const LEAST_HEIGHT = 600;
const MOST_HEIGHT = 760;
const OF_WIDTH = 0.62;
/** A pane that is lower than this scrolls; one with ties only where it is lower still, for they have no rows of names. */
export const LEAST_SEEN = 440;
export const LEAST_OF_TIES = 400;

/** The room of a spine in an element of a size, in which so much is seen at least; null before that is measured. */
export function spineFrame(
  size: Size | null,
  isCooperative: boolean,
  letters: number,
  least = LEAST_SEEN,
): SpineFrame | null {
  if (size === null || size.width === 0) return null;
  const { width } = size;
  const own = Math.max(LEAST_HEIGHT, Math.min(MOST_HEIGHT, Math.round(width * OF_WIDTH)));
  return { width, height: isCooperative ? own : Math.max(size.height, least), letters };
}
