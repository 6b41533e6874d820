import { type PicturePart, type Mark, type Type, movedTo, textLine } from "../marks/paint/mark.ts";
import { type FileColours, escapeXml, svgText } from "../marks/paint/svgText.ts";
import { wrapWords } from "../marks/wrapText.ts";

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
  colours: FileColours,
): PictureDocument {
  const least = parts.length === 0 ? WORDS_ALONE : LEAST_WIDTH;
  const inner = Math.max(least, ...parts.map(({ width }) => width));
  const all = [headPart(said, inner), ...parts, footPart(said, inner)];
  let y = MARGIN - 4;
  const placed = all.map(({ marks, height }) => {
    const drawn = movedTo(MARGIN, y, ...marks);
    y += height + GAP;
    return drawn;
  });
  const size = { width: Math.ceil(inner + 2 * MARGIN), height: Math.ceil(y - GAP + MARGIN - 10) };
  return { ...size, svg: standalone(said, size, colours, placed) };
}

/** What is placed on a phone is hardly wider. */
const LEAST_WIDTH = 320;
const WORDS_ALONE = 760;

/** An SVG document on its ground, with title and description for who cannot see it (https://www.w3.org/TR/svg-aam-1.0/). */
export function standalone(
  { title, view, shown, source, address = "" }: PictureWords,
  { width, height }: { readonly width: number; readonly height: number },
  colours: FileColours,
  marks: readonly Mark[],
): string {
  const box = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  const told = [shown, source, address].filter((text) => text !== "").join(". ");
  const ground: Mark = { kind: "rect", x: 0, y: 0, width, height, fill: "paper" };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${box} role="img">`,
    `<title>${escapeXml(`${title}: ${view}`)}</title><desc>${escapeXml(told)}</desc>`,
    svgText([ground, ...marks], colours),
    "</svg>",
  ].join("");
}

/** Lines of words, one below the other. */
export function textPart(
  text: string,
  width: number,
  { lineHeight, ...type }: Type & { readonly lineHeight: number },
): PicturePart {
  const lines = wrapWords(text, type.size, width);
  const marks = lines.map((one, at) => textLine(one, 0, type.size + at * lineHeight, type));
  return { width, height: lines.length * lineHeight, marks };
}

/** Parts one below the other. */
export function stacked(parts: readonly PicturePart[], gap = 0): PicturePart {
  let y = 0;
  const marks = parts.map((part) => {
    const drawn = movedTo(0, y, ...part.marks);
    y += part.height + gap;
    return drawn;
  });
  return {
    width: Math.max(0, ...parts.map(({ width }) => width)),
    height: Math.max(0, y - gap),
    marks,
  };
}

function headPart({ title, view, shown }: PictureWords, width: number): PicturePart {
  return stacked([
    textPart(title, width, { size: TITLE, lineHeight: 32, fill: "ink", family: "serif", weight: 600 }),
    textPart(view, width, { size: TEXT + 2, lineHeight: 25, fill: "ink", weight: 600 }),
    textPart(shown, width, { size: TEXT, lineHeight: 21, fill: "ink-soft" }),
  ]);
}

function footPart({ source, address = "" }: PictureWords, width: number): PicturePart {
  const type = { size: SMALL, lineHeight: 17, fill: "ink-soft" } as const;
  const rest = [source, ...brokenAddress(address, width)].map((text) => textPart(text, width, type));
  const edge: Mark = { kind: "path", path: `M0 .5H${width}`, stroke: "rule" };
  return stacked([{ width, height: 5, marks: [edge] }, ...rest]);
}

/** An address has no spaces to break at. */
function brokenAddress(address: string, width: number): string[] {
  const most = Math.floor(width / (SMALL * 0.62));
  const pieces = Math.ceil(address.length / most);
  return Array.from({ length: pieces }, (_, at) => address.slice(at * most, (at + 1) * most));
}
