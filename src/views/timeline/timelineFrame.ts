/** How large the timeline is and how its parts stand. */
export interface TimelineFrame {
  readonly width: number;
  /** How high a row of marks is. */
  readonly row: number;
}

/** From this width on the titles of the lanes stand beside them. */
const BESIDE = 560;
export const TITLE_WIDTH = 122;
export const TITLE_HEIGHT = 18;
export const MARGIN = 16;
export const LANE_GAP = 6;

/** Whether the titles of the lanes stand above them. */
export const isTitleAbove = (width: number) => width < BESIDE;
