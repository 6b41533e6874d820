import { type TimeScale } from "./timeScale.ts";
import { timeParts } from "./timeTicks.ts";

/** A part of the calendar to be picked, with its place from 0 to 1 on the surface on which one draws. */
interface BrushPart {
  readonly from: string;
  readonly to: string;
  readonly place: { readonly start: number; readonly end: number };
}

/** What the surface on which dates are drawn is told. */
export interface BrushProps {
  readonly parts: readonly BrushPart[];
  /** How far down, from 0 to 1, nothing lies on the surface, so that its grips can be reached. */
  readonly grip: number;
}

/** The narrowest part that a pointer picks, in CSS pixels. */
const LEAST_WIDTH = 8;

/** Where on the picture dates are drawn, and the parts of the calendar to which the drawing snaps. */
export function brushParts(scale: TimeScale) {
  const parts = timeParts(scale, LEAST_WIDTH);
  const start = parts[0]?.start ?? 0;
  const width = (parts.at(-1)?.end ?? 0) - start;
  const shareOf = (x: number) => (x - start) / width;
  return {
    box: { insetInlineStart: start, inlineSize: width },
    parts: parts.map((part): BrushPart => ({
      from: part.from,
      to: part.to,
      place: { start: shareOf(part.start), end: shareOf(part.end) },
    })),
  };
}
