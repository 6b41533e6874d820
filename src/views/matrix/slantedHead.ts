import { textWidth } from "../marks/textWidth.ts";

/** How steeply the heads of columns rise, in degrees. */
export const SLANT = 52;
export const HEAD_SIZE = 12;
/** A longer head is cut short. */
export const LONGEST_HEAD = 190;
const LINE = 15;
const GAP = 6;

/** The room that slanted heads take, in CSS pixels: above the columns, and beyond the last of them. */
export interface SlantedHead {
  readonly height: number;
  readonly overhang: number;
}

/** The room for heads of columns that are at least so wide; the last of them reaches farthest beyond. */
export function slantedHead(heads: readonly string[], columnWidth: number): SlantedHead {
  const [across, up] = [Math.cos(radians(SLANT)), Math.sin(radians(SLANT))];
  const lengths = heads.map((head) => Math.min(textWidth(head, HEAD_SIZE), LONGEST_HEAD));
  const reach = lengths.map((length, at) => length * across - (heads.length - at - 0.5) * columnWidth);
  return {
    height: Math.ceil(Math.max(0, ...lengths) * up + LINE * across + GAP),
    overhang: Math.ceil(Math.max(0, ...reach)),
  };
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
