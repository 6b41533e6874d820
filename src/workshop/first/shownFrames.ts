import { type Frame, KNOWN_FRAMES } from "../../views/graph/layoutFrames.ts";

/** The frames in which the picture of a view is drawn, and the rooms in which the script would place its marks otherwise. */
export interface ShownFrames {
  /** From the one that needs the least room to the one that needs the most. */
  readonly frames: readonly Frame[];
  /** Where only a page without a script shows it (`first.css`), so that nothing ever jumps. */
  readonly moves: "never" | "on wide screens" | "in wide rooms" | "always";
}

/** Phones show rows or a table; narrower frames are those of other pages. */
const LEAST_WIDTH = 500;
/** Narrow screens have no wider room. */
const NARROW_WIDTH = 1000;

/** All frames, for a page that others embed too. */
export function allFrames(): ShownFrames {
  return { frames: ordered(KNOWN_FRAMES), moves: "never" };
}

/** What is seen of a picture once it is drawn. */
export interface PictureKind {
  readonly isFirstView: boolean;
  /** Whether it scrolls with the page. */
  readonly isHigh: boolean;
  /** Whether it is under marks that stand where days do, in a room of just their width. */
  readonly isOfDays: boolean;
}

/** The frames for a page that shows one view of a case. */
export function framesOf({ isFirstView, isHigh, isOfDays }: PictureKind): ShownFrames {
  const known = ordered(KNOWN_FRAMES).filter(({ width }) => width > LEAST_WIDTH);
  const narrow = known.filter(({ width, growth }) => growth === "down" && width < NARROW_WIDTH);
  if (isFirstView) return { frames: known, moves: "never" };
  if (isOfDays) return { frames: narrow.slice(-1), moves: "always" };
  if (isHigh) return { frames: narrow, moves: "in wide rooms" };
  const whole = known.filter(({ growth }) => growth === "both");
  return { frames: [...narrow, ...whole], moves: "on wide screens" };
}

function ordered(frames: readonly Frame[]): readonly Frame[] {
  return frames.toReversed().toSorted((a, b) => Number(a.growth === "both") - Number(b.growth === "both"));
}
