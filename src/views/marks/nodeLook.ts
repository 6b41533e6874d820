import type { ActorShape } from "../../case/kinds/actorKind.ts";
import type { Stance } from "../../case/statement.ts";
import type { Colour, Mark, PathMark, RectMark, TextLine, TextMark } from "./paint/mark.ts";
import { toHundredths } from "./paint/rounded.ts";
import { hexagonSide } from "./shapeReach.ts";
import { nodeShape } from "./nodeShape.ts";

interface Outline {
  readonly width: number;
  /** Of actors that a source does not name. */
  readonly dashes: readonly number[];
}

const OUTLINE: Outline = { width: 1.4, dashes: [2.6, 2.2] };
const SMALL_OUTLINE: Outline = { width: 1.3, dashes: [2.1, 1.7] };
const SMALL_RADIUS = 4.3;
/** How high the line under a plate is that the stances share. */
export const SHARE_HEIGHT = 4;
/** Of the rim around a label of the usual size, in CSS pixels; a larger one has a wider rim. */
const HALO = { width: 3.5, size: 13 };

/** The symbol of an actor around 0,0: an outline, dashed where nobody says who it is. */
export function symbolMark(path: string, isNamed: boolean, outline = OUTLINE): PathMark {
  return {
    kind: "path",
    role: "node-mark__shape",
    path,
    fill: "paper-raised",
    stroke: "ink",
    strokeWidth: outline.width,
    isRound: true,
    ...(isNamed ? {} : { dashes: dashesOf(path, outline) }),
  };
}

/** A hexagon in small dashes would look round: it shows its corners, and a gap amid each side. */
function dashesOf(path: string, { dashes }: Outline): readonly number[] {
  const side = hexagonSide(path);
  if (side === null) return dashes;
  const [corner, gap] = [toHundredths(side * CORNER), toHundredths(side * (1 - 2 * CORNER))];
  return [corner, gap, corner, 0];
}

/** So much of a side is drawn at each of its corners. */
const CORNER = 0.32;

/** The shape of an actor's kind around 0,0, to go beside its name. */
export function smallSymbol(shape: ActorShape, isNamed: boolean): PathMark {
  return symbolMark(nodeShape(shape, SMALL_RADIUS), isNamed, SMALL_OUTLINE);
}

type Box = Pick<RectMark, "x" | "y" | "width" | "height">;

/** The plate that a proposition's label lies on. */
export function plateMark(box: Box): RectMark {
  return {
    kind: "rect",
    role: "node-mark__plate",
    ...box,
    corner: 2,
    fill: "paper-raised",
    stroke: "rule-strong",
  };
}

/** What a stance takes of a line or of a bar. */
export function shareMark(stance: Stance, box: Box, role = "node-mark__share"): RectMark {
  return { kind: "rect", role, stance, ...box, fill: stance };
}

/** How the name of an actor is set, if not in the middle of its place and in ink. */
interface LabelSet {
  readonly anchor?: "start" | "middle" | "end";
  readonly fill?: Colour;
}

/** The name of an actor, read across lines. */
export function actorLabel(
  lines: readonly TextLine[],
  size: number,
  { anchor = "middle", fill = "ink" }: LabelSet = {},
): TextMark {
  const halo = HALO.width * Math.max(1, size / HALO.size);
  return {
    kind: "text",
    role: "node-mark__label",
    lines,
    size,
    fill,
    halo,
    ...(anchor === "start" ? {} : { anchor }),
  };
}

/** The label of a proposition around 0,0, on its plate; none where there is nothing to write. */
export function plateLabel(text: string | undefined, size: number): readonly Mark[] {
  if (text === undefined) return [];
  const lines = [{ text, x: 0, y: size / 4.5 }];
  const type = { size, fill: "ink", family: "serif", weight: 600, anchor: "middle" } as const;
  return [{ kind: "text", role: "node-mark__label", lines, ...type }];
}
