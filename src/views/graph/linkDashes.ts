import type { LinkLook } from "./linkDrawing.ts";

/** The same dashes as the style sheet gives the lines of the drawing. */
export const LINK_DASHES: Readonly<Record<LinkLook, readonly number[]>> = {
  support: [],
  oppose: [6, 3.5],
  mixed: [2, 2.5],
  abstain: [1, 4],
  agreement: [],
  disagreement: [9, 5],
  meeting: [],
  address: [],
  standing: [1.5, 3.5],
};
