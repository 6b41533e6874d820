import type { Stance } from "../../../case/statement.ts";

/** The colours that marks are drawn in, called as the custom properties of `ui/tokens.css`. */
export const COLOURS = [
  "paper",
  "paper-raised",
  "ink",
  "ink-soft",
  "rule",
  "rule-strong",
  "support",
  "oppose",
  "mixed",
  "abstain",
  "on-mixed",
  "support-tint",
  "oppose-tint",
  "mixed-tint",
  "abstain-tint",
] as const;
export type Colour = (typeof COLOURS)[number];

/** How much a mark stands out: brought out, left as it is, or stepped back. */
export type Emphasis = "strong" | "plain" | "faint";

interface AnyMark {
  /** The node, link or statement that it belongs to: `data-id`, on the page and in files. */
  readonly id?: string;
  /** Those that it stands for together, where they have no marks of their own: `data-ids`, with spaces between. */
  readonly ids?: readonly string[];
  /** For a link, the nodes at its ends: `data-source` and `data-target`. */
  readonly ends?: { readonly source: string; readonly target: string };
  /** The stance that it is of: `data-stance`. */
  readonly stance?: Stance;
  /** What it is in the picture: the class that style sheets and tests know it by. Files do without. */
  readonly role?: string;
  /** From 0 to 1; wholly opaque where it is left out. */
  readonly opacity?: number;
}

interface Figure extends AnyMark {
  readonly fill?: Colour;
  readonly stroke?: Colour;
  /** Of the stroke, in CSS pixels; 1 where it is left out. */
  readonly strokeWidth?: number;
  /** Lengths of strokes and gaps by turns, in CSS pixels; none for a solid line. */
  readonly dashes?: readonly number[];
  /** Whether strokes meet in round corners. */
  readonly isRound?: boolean;
  /** Whether strokes end in half circles, so that one of no length is a dot. */
  readonly isDotted?: boolean;
}

/** A point of a picture, in CSS pixels. */
interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PathMark extends Figure {
  readonly kind: "path";
  /** As in the attribute `d` of SVG. */
  readonly path: string;
  /** Where its 0,0 lies, for one of very many: each in a group would be twice as many elements. */
  readonly at?: Point;
}

export interface RectMark extends Figure {
  readonly kind: "rect";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The radius of its corners. */
  readonly corner?: number;
}

export interface CircleMark extends Figure {
  readonly kind: "circle";
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A line of words; `y` is its baseline. */
export interface TextLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** How words are set. */
export interface Type {
  /** In CSS pixels. */
  readonly size: number;
  readonly fill: Colour;
  readonly family?: "sans" | "serif";
  readonly weight?: number;
  readonly isItalic?: boolean;
  /** Which point of a line lies at its `x`: the start where this is left out. */
  readonly anchor?: "middle" | "end";
  /** The width of a rim in the colour of the ground, for words that must be read across lines. */
  readonly halo?: number;
  /** How opaque the letters are without their rim, from 0 to 1: what is pale still covers what runs under it. */
  readonly fade?: number;
}

/** One or more lines of words as one text: who reads it aloud reads it at once. */
export interface TextMark extends AnyMark, Type {
  readonly kind: "text";
  /** Whether it is for the eye alone on the page, where the name of what it is part of says the same in whole words. */
  readonly isUnheard?: boolean;
  readonly lines: readonly TextLine[];
}

/** Marks that are moved, then turned, then scaled together, and fade together. */
export interface GroupMark extends AnyMark {
  readonly kind: "group";
  readonly marks: readonly Mark[];
  readonly x?: number;
  readonly y?: number;
  /** In degrees, clockwise. */
  readonly turn?: number;
  readonly scale?: number;
}

/** A piece of a picture, the later ones above the earlier ones, ready for any painter. */
export type Mark = PathMark | RectMark | CircleMark | TextMark | GroupMark;

/** Marks with the room that they take, in CSS pixels; the top left corner of a part of a picture lies at 0,0. */
export interface PicturePart {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** Marks moved to a place. */
export function movedTo(x: number, y: number, ...marks: readonly Mark[]): GroupMark {
  return { kind: "group", x, y, marks };
}

/** One line of words. */
export function textLine(text: string, x: number, y: number, type: Type): TextMark {
  return { kind: "text", lines: [{ text, x, y }], ...type };
}
