import type { Messages } from "../../i18n/messages.ts";
import type { AxisEnds } from "../../network/axis/axisEnds.ts";
import { axisEndWords } from "../marks/axisEndWords.ts";
import { type Mark, type PicturePart, type Type, textLine } from "../marks/paint/mark.ts";
import { textWidth } from "../marks/textWidth.ts";
import { wrapWords } from "../marks/wrapText.ts";

const SIZE = 14;
const LINE = 18;
const GAP = 16;
/** A narrower line has no room for what it means between its ends. */
const LEAST_CAPTIONED = 644;
/** Bold letters are so much wider. */
const BOLD = 1.06;
const HEAD = { length: 8, half: 4.5 };
/** Between the words and the line. */
const AIR = 7;

/** The line over a picture that names the ends of the alignment axis, as on the page: by what is said there, and under it by the actors who say it; null where nothing names them. */
export function axisPart(ends: AxisEnds, width: number, messages: Messages): PicturePart | null {
  const { axisAcross } = messages.chart;
  const caption = width < LEAST_CAPTIONED ? "" : axisAcross;
  const middle = caption === "" ? 0 : textWidth(caption, SIZE) + GAP;
  const room = (width - middle - GAP) / 2;
  const [start, end] = [ends.start, ends.end].map((one) => {
    const { says, names } = axisEndWords(one, messages);
    return { says: linesOf(says || names, room, BOLD), names: linesOf(says && names, room) };
  });
  const [above, below] = [rowsOf(start?.says, end?.says), rowsOf(start?.names, end?.names)];
  if (start === undefined || end === undefined || above === 0) return null;
  const y = above * LINE + AIR;
  const sides = [
    { ...start, x: 0, anchored: {} },
    { ...end, x: width, anchored: { anchor: "end" } },
  ] as const;
  const words = sides.flatMap(({ says, names, x, anchored }) => [
    ...textLines(says, x, (above - says.length) * LINE, { ...SAYS, ...anchored }),
    ...textLines(names, x, y + AIR, { ...NAMES, ...anchored }),
  ]);
  const across = textLines(linesOf(caption, width), width / 2, (above - 1) * LINE, {
    ...NAMES,
    anchor: "middle",
  });
  return { width, height: y + AIR + below * LINE, marks: [...words, ...across, ...ruleAt(y, width)] };
}

const SAYS: Type = { size: SIZE, fill: "ink", weight: 600 };
const NAMES: Type = { size: SIZE, fill: "ink-soft" };

function linesOf(text: string, room: number, wider = 1): readonly string[] {
  return text === "" ? [] : wrapWords(text, SIZE * wider, room);
}

function rowsOf(one: readonly string[] = [], other: readonly string[] = []): number {
  return Math.max(one.length, other.length);
}

function textLines(lines: readonly string[], x: number, top: number, type: Type): readonly Mark[] {
  return lines.map((text, at) => textLine(text, x, top + at * LINE + SIZE, type));
}

/** With an arrow to both ends, since neither is the first. */
function ruleAt(y: number, width: number): readonly Mark[] {
  const { length, half } = HEAD;
  const head = (tip: number, foot: number): Mark => ({
    kind: "path",
    path: `M${tip} ${y}L${foot} ${y - half}L${foot} ${y + half}Z`,
    fill: "ink",
  });
  return [
    { kind: "path", path: `M${length} ${y}H${width - length}`, stroke: "ink" },
    head(0, length),
    head(width, width - length),
  ];
}
