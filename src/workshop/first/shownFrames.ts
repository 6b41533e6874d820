import { type Frame, KNOWN_FRAMES, SMALL_FRAMES } from "../../views/graph/layoutFrames.ts";

/** Phones show rows or a table; narrower frames are those of other pages. */
const LEAST_WIDTH = 500;

/** All frames with layouts that are kept, for a page that others embed too: from the one that needs the least room to the one that needs the most. */
export function allFrames(): readonly Frame[] {
  return ordered(KNOWN_FRAMES);
}

/** What is seen of a picture once it is drawn. */
export interface PictureKind {
  readonly isFirstView: boolean;
  /** Whether it is under marks that stand where days do, in a room that is never high enough to show it whole. */
  readonly isOfDays: boolean;
}

/** The frames for a page that shows one view of a case, in the same order. */
export function framesOf({ isFirstView, isOfDays }: PictureKind): readonly Frame[] {
  const known = KNOWN_FRAMES.filter(({ width }) => width > LEAST_WIDTH);
  if (isFirstView) return ordered(known);
  if (isOfDays) return ordered(known.filter(({ growth }) => growth === "down"));
  return ordered([...known, ...SMALL_FRAMES]);
}

/** Frames of other pages that are hardly as wide as a phone; their layouts are not kept. */
const LEAST_FRAMES: readonly Frame[] = [300, 280, 260, 240].map((width) => ({
  width,
  height: width,
  growth: "down",
}));

/** The frames for a page that others embed, where a picture is as high as it needs. */
export function framesOfEmbeds(): readonly Frame[] {
  return ordered([...KNOWN_FRAMES.filter(({ growth }) => growth === "down"), ...LEAST_FRAMES]);
}

function ordered(frames: readonly Frame[]): readonly Frame[] {
  return frames.toReversed().toSorted((a, b) => Number(a.growth === "both") - Number(b.growth === "both"));
}
