import type { PictureColours } from "./pictureColours.ts";
import { SERIF, type Type, line } from "./pictureType.ts";
import { escapeXml } from "../marks/paint/svgText.ts";
import { movedTo, svgElement } from "./svgText.ts";
import { wrapWords } from "../marks/wrapWords.ts";

/** A part of a picture, with its top left corner at 0,0. */
export interface PicturePart {
  readonly width: number;
  readonly height: number;
  readonly content: string;
}

/** What is said around a picture. */
export interface PictureWords {
  /** Of the case. */
  readonly title: string;
  /** Which view it is. */
  readonly view: string;
  /** How much is shown and what was filtered. */
  readonly shown: string;
  readonly source: string;
  /** Where what is shown can be opened; none at a picture that stands on its own page. */
  readonly address?: string;
}

/** An SVG document, and how large it is in CSS pixels. */
export interface PictureDocument {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 32;
const GAP = 14;
const TITLE = 26;
const TEXT = 15;
const SMALL = 12.5;

/** A whole picture that stands alone: who sees only the file knows what it shows, of what, from where and since when. */
export function pictureFrame(
  said: PictureWords,
  parts: readonly PicturePart[],
  colours: PictureColours,
): PictureDocument {
  const inner = Math.max(LEAST_WIDTH, ...parts.map(({ width }) => width));
  const all = [headPart(said, inner, colours), ...parts, footPart(said, inner, colours)];
  let y = MARGIN - 4;
  const placed = all.map(({ content, height }) => {
    const drawn = movedTo(MARGIN, y, content);
    y += height + GAP;
    return drawn;
  });
  const size = { width: Math.ceil(inner + 2 * MARGIN), height: Math.ceil(y - GAP + MARGIN - 10) };
  return { ...size, svg: standalone(said, size, colours, placed.join("")) };
}

const LEAST_WIDTH = 760;

/** An SVG document on its ground, with title and description for who cannot see it (https://www.w3.org/TR/svg-aam-1.0/). */
export function standalone(
  { title, view, shown, source, address = "" }: PictureWords,
  size: { readonly width: number; readonly height: number },
  { paper }: PictureColours,
  content: string,
): string {
  const { width, height } = size;
  return svgElement(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
    },
    svgElement("title", {}, escapeXml(`${title}: ${view}`)),
    svgElement("desc", {}, escapeXml([shown, source, address].filter((text) => text !== "").join(". "))),
    svgElement("rect", { width, height, fill: paper }),
    content,
  );
}

/** Lines of words, one below the other. */
export function textPart(
  text: string,
  width: number,
  { lineHeight, ...type }: Type & { readonly lineHeight: number },
): PicturePart {
  const lines = wrapWords(text, type.size, width);
  const content = lines.map((one, at) => line(one, 0, type.size + at * lineHeight, type)).join("");
  return { width, height: lines.length * lineHeight, content };
}

/** Parts one below the other. */
export function stacked(parts: readonly PicturePart[], gap = 0): PicturePart {
  let y = 0;
  const content = parts.map((part) => {
    const drawn = movedTo(0, y, part.content);
    y += part.height + gap;
    return drawn;
  });
  return {
    width: Math.max(0, ...parts.map(({ width }) => width)),
    height: Math.max(0, y - gap),
    content: content.join(""),
  };
}

function headPart({ title, view, shown }: PictureWords, width: number, { ink, inkSoft }: PictureColours) {
  return stacked([
    textPart(title, width, { size: TITLE, lineHeight: 32, fill: ink, family: SERIF, weight: 600 }),
    textPart(view, width, { size: TEXT + 2, lineHeight: 25, fill: ink, weight: 600 }),
    textPart(shown, width, { size: TEXT, lineHeight: 21, fill: inkSoft }),
  ]);
}

function footPart({ source, address = "" }: PictureWords, width: number, { rule, inkSoft }: PictureColours) {
  const type = { size: SMALL, lineHeight: 17, fill: inkSoft };
  const rest = [source, ...brokenAddress(address, width)].map((text) => textPart(text, width, type));
  const edge = {
    width,
    height: 5,
    content: svgElement("path", { d: `M0 .5H${width}`, stroke: rule, fill: "none" }),
  };
  return stacked([edge, ...rest]);
}

/** An address has no spaces to break at. */
function brokenAddress(address: string, width: number): string[] {
  const most = Math.floor(width / (SMALL * 0.62));
  const pieces = Math.ceil(address.length / most);
  return Array.from({ length: pieces }, (_, at) => address.slice(at * most, (at + 1) * most));
}
