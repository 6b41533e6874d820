import type { MeasureText, SpineFrame } from "../model/spineRequest.ts";

/** What boxes are fitted into, in CSS pixels. */
export interface BoxRoom {
  /** Of all boxes together, without the gaps between them. */
  readonly width: number;
  /** The heights to try for rosters, the least first. */
  readonly rosterHeights: readonly number[];
  readonly crowdHeight: number;
  readonly letters: number;
  /** The width of a text at the size it is drawn in. */
  readonly measure: MeasureText;
}

/** How much of the height of a picture the spine takes: names are worth more of it than marks. */
const ROSTER_SHARES = [0.3, 0.37, 0.46];
const CROWD_SHARE = 0.2;
/** More propositions than this need the room themselves; so many have names in every frame. */
export const FEW_PROPOSITIONS = 24;

export const HEAD_HEIGHT = 19;
export const HEAD_BASE = 13;
/** From the edge of a box to what is in it. */
export const PADDING = 8;

/** How high boxes may be. */
export type BoxHeights = Pick<BoxRoom, "rosterHeights" | "crowdHeight">;

/** The heights that boxes may have in a frame, in a case of so many propositions. */
export function boxHeights({ height }: SpineFrame, propositions: number): BoxHeights {
  const shares = propositions > FEW_PROPOSITIONS ? ROSTER_SHARES.slice(0, 2) : ROSTER_SHARES;
  return { rosterHeights: shares.map((share) => height * share), crowdHeight: height * CROWD_SHARE };
}

/** From the edge of the picture to what stands in it. */
export const INSET = 12;
