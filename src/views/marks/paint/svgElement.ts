import { hasRightToLeft } from "../../../i18n/grammar/isolated.ts";
import type { Colour, GroupMark, Mark, PathMark, RectMark, CircleMark, TextMark } from "./mark.ts";
import { toHundredths } from "./rounded.ts";

/** What colours and families of letters are called where an element will be. */
export interface Palette {
  readonly colour: (colour: Colour) => string;
  readonly family: (family: "sans" | "serif") => string;
  /** Whether elements have names of their own, so that some words are for the eye alone. */
  readonly isNamed?: boolean;
}

/** The name of an attribute, as React spells it, and its value; undefined leaves it out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of SVG that is neither text yet nor on a page. */
export interface SvgElement {
  readonly name: "path" | "rect" | "circle" | "text" | "tspan" | "g";
  readonly attributes: Attributes;
  readonly children: readonly (SvgElement | string)[];
}

/** The element of SVG that a mark is, the same on the page and in a file but for what the palette says. */
export function svgElement(mark: Mark, palette: Palette): SvgElement {
  switch (mark.kind) {
    case "path":
      return { name: "path", attributes: { ...figure(mark, palette), ...outlineOf(mark) }, children: [] };
    case "rect":
      return { name: "rect", attributes: { ...figure(mark, palette), ...boxOf(mark) }, children: [] };
    case "circle":
      return { name: "circle", attributes: { ...figure(mark, palette), ...circleOf(mark) }, children: [] };
    case "text":
      return textElement(mark, palette);
    case "group":
      return {
        name: "g",
        attributes: { ...anyMark(mark), transform: transformOf(mark) },
        children: mark.marks.flatMap((one, at) => [
          // A word apart from the one before, for who hears them.
          ...(one.kind === "text" && mark.marks[at - 1]?.kind === "text" ? [" "] : []),
          svgElement(one, palette),
        ]),
      };
  }
}

function anyMark({ id, ids, ends, stance, role, opacity }: Mark): Attributes {
  return {
    className: role,
    "data-id": id,
    "data-ids": ids?.join(" "),
    "data-source": ends?.source,
    "data-target": ends?.target,
    "data-stance": stance,
    opacity: opacity === undefined ? undefined : toHundredths(opacity),
  };
}

function figure(mark: PathMark | RectMark | CircleMark, { colour }: Palette): Attributes {
  const { fill, stroke, strokeWidth, dashes = [], isRound, isDotted } = mark;
  return {
    ...anyMark(mark),
    fill: fill === undefined ? "none" : colour(fill),
    stroke: stroke === undefined ? undefined : colour(stroke),
    strokeWidth: strokeWidth === undefined ? undefined : toHundredths(strokeWidth),
    strokeDasharray: dashes.length === 0 ? undefined : dashes.join(" "),
    strokeLinejoin: isRound === true ? "round" : undefined,
    strokeLinecap: isDotted === true ? "round" : undefined,
  };
}

function outlineOf({ path, at }: PathMark): Attributes {
  return at === undefined ? { d: path } : { transform: transformOf(at), d: path };
}

function boxOf({ x, y, width, height, corner }: RectMark): Attributes {
  return {
    x: toHundredths(x),
    y: toHundredths(y),
    width: toHundredths(width),
    height: toHundredths(height),
    rx: corner,
  };
}

function circleOf({ x, y, radius }: CircleMark): Attributes {
  return { cx: toHundredths(x), cy: toHundredths(y), r: toHundredths(radius) };
}

function textElement(mark: TextMark, palette: Palette): SvgElement {
  const isUnheard = palette.isNamed === true && mark.isUnheard === true;
  const attributes = {
    ...anyMark(mark),
    ...typeAttributes(mark, palette),
    "aria-hidden": isUnheard ? "true" : undefined,
  };
  const [first, ...others] = mark.lines;
  if (first !== undefined && others.length === 0)
    return { name: "text", attributes: { ...lineAttributes(first), ...attributes }, children: [first.text] };
  const spans = mark.lines.map((line, at) => [
    ...(at > 0 ? [" "] : []),
    { name: "tspan" as const, attributes: lineAttributes(line), children: [line.text] },
  ]);
  return { name: "text", attributes, children: spans.flat() };
}

/** Where a line stands; one with letters from right to left is put in order as its first letter says, and anchored like any other. */
function lineAttributes(line: TextMark["lines"][number]): Attributes {
  return hasRightToLeft(line.text) ? { ...placeOf(line), unicodeBidi: "plaintext" } : placeOf(line);
}

function typeAttributes(mark: TextMark, { colour, family }: Palette): Attributes {
  const { halo } = mark;
  const rim = halo === undefined ? {} : { stroke: colour("paper"), strokeWidth: toHundredths(halo) };
  return {
    fontFamily: family(mark.family ?? "sans"),
    fontSize: mark.size,
    fontWeight: mark.weight,
    fontStyle: mark.isItalic === true ? "italic" : undefined,
    textAnchor: mark.anchor,
    fill: colour(mark.fill),
    fillOpacity: mark.fade,
    ...(halo === undefined ? {} : { paintOrder: "stroke", ...rim, strokeLinejoin: "round" }),
  };
}

function placeOf({ x, y }: { readonly x: number; readonly y: number }): Attributes {
  return { x: toHundredths(x), y: toHundredths(y) };
}

function transformOf({
  x,
  y,
  turn,
  scale,
}: Pick<GroupMark, "x" | "y" | "turn" | "scale">): string | undefined {
  const steps = [
    x === undefined && y === undefined ? "" : `translate(${toHundredths(x ?? 0)} ${toHundredths(y ?? 0)})`,
    turn === undefined ? "" : `rotate(${turn})`,
    scale === undefined ? "" : `scale(${Math.round(scale * 10_000) / 10_000})`,
  ].filter((step) => step !== "");
  return steps.length === 0 ? undefined : steps.join(" ");
}
