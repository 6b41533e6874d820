import type { Lettering, MeasureText, SpineFrame } from "../model/spineRequest.ts";

/** What boxes are fitted into, in CSS pixels. */
export interface BoxRoom {
  /** Of all boxes together, without the gaps between them. */
  readonly width: number;
  readonly rosterHeight: number;
  readonly crowdHeight: number;
  readonly letters: number;
  /** The width of a text at the size it is drawn in. */
  readonly measure: MeasureText;
}

/** How much of the height of a picture the spine takes at most: names are worth more of it than marks. */
const ROSTER_SHARE = 0.36;
const CROWD_SHARE = 0.2;

export const HEAD_HEIGHT = 19;
export const HEAD_BASE = 13;
/** From the edge of a box to what is in it. */
export const PADDING = 8;

/** The heights that boxes may have in a frame. */
export function boxHeights({ height }: SpineFrame): Pick<BoxRoom, "rosterHeight" | "crowdHeight"> {
  return { rosterHeight: height * ROSTER_SHARE, crowdHeight: height * CROWD_SHARE };
}

/** From the edge of the picture to what stands in it. */
export const INSET = 12;

/** Widths at the size in which letters are drawn. */
export function measuredIn(measure: MeasureText, letters: number): MeasureText {
  return letters === 1 ? measure : (text: string, lettering: Lettering) => measure(text, lettering) * letters;
}
