import { CAPTION_LINE, CAPTION_SIZE } from "../graph/addressCaptions.ts";
import { LINK_DASHES } from "../graph/linkDashes.ts";
import { type LinkCaption, type LinkLook, isStance } from "../graph/linkDrawing.ts";
import type { LinkMarkScene } from "../graph/networkScene.ts";
import type { PictureColours } from "./pictureColours.ts";
import { SERIF, words } from "./pictureType.ts";
import { svgElement } from "./svgText.ts";

const OPACITY = 0.62;
const OPACITY_OF_THIN = 0.45;

/** A link of a picture that stands alone: colour and dashes say the stance, or ink that it is none. */
export function linkSvg(mark: LinkMarkScene, colours: PictureColours): string {
  const opacity = OPACITY * (mark.isThin ? OPACITY_OF_THIN : 1);
  const head = mark.head === undefined ? "" : headSvg(mark.head, colours);
  return linkLine(mark.path, mark.look, { colours, width: mark.width, opacity }) + head;
}

interface Stroke {
  readonly colours: PictureColours;
  readonly width: number;
  readonly opacity: number;
}

/** A line in the look of a link. */
export function linkLine(path: string, look: LinkLook, { colours, width, opacity }: Stroke): string {
  const dashes = LINK_DASHES[look];
  return svgElement("path", {
    d: path,
    fill: "none",
    stroke: isStance(look) ? colours[look] : colours.ink,
    "stroke-width": width,
    "stroke-opacity": opacity,
    "stroke-dasharray": dashes.length === 0 ? undefined : dashes.join(" "),
  });
}

/** The head of an arrow. */
export function headSvg(path: string, { ink }: PictureColours): string {
  return svgElement("path", { d: path, fill: ink, "fill-opacity": OPACITY });
}

/** The words at a link; none where they would lie on something else. */
export function captionSvg(caption: LinkCaption | undefined, { inkSoft, paper }: PictureColours): string {
  if (caption === undefined || caption.isCrowded) return "";
  const { lines, x, y } = caption;
  const top = y - ((lines.length - 1) * CAPTION_LINE) / 2 + CAPTION_SIZE * 0.32;
  return words(
    lines.map((text, at) => ({ text, x, y: top + at * CAPTION_LINE })),
    { size: CAPTION_SIZE, fill: inkSoft, family: SERIF, isItalic: true, anchor: "middle", halo: paper },
  );
}
