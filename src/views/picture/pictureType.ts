import { FILE_FAMILIES, escapeXml } from "../marks/paint/svgText.ts";
import { svgElement } from "./svgText.ts";

export const { sans: SANS, serif: SERIF } = FILE_FAMILIES;

/** How words are set. */
export interface Type {
  readonly size: number;
  readonly fill: string;
  readonly family?: string;
  readonly weight?: number;
  readonly isItalic?: boolean;
  readonly anchor?: "middle" | "end";
  /** The colour of the ground, where words must be read across lines. */
  readonly halo?: string;
}

/** One line of words. */
export function line(text: string, x: number, y: number, type: Type): string {
  return svgElement("text", { x, y, ...attributesOf(type) }, escapeXml(text));
}

function attributesOf({ size, fill, family = SANS, weight, isItalic, anchor, halo }: Type) {
  const around = {
    "paint-order": "stroke",
    stroke: halo,
    "stroke-width": 3.5 * Math.max(1, size / 13),
    "stroke-linejoin": "round",
  };
  return {
    "font-family": family,
    "font-size": size,
    "font-weight": weight,
    "font-style": isItalic === true ? "italic" : undefined,
    "text-anchor": anchor,
    fill,
    ...(halo === undefined ? {} : around),
  };
}
