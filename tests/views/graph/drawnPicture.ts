import type { Box } from "../../../src/network/geometry/box.ts";
import type { NetworkScene } from "../../../src/views/graph/networkScene.ts";
import { NODE_TYPE } from "../../../src/views/graph/nodeMarks.ts";
import { textWidth } from "../../../src/views/marks/textWidth.ts";

/** A mark of a node where it is drawn, with the room of the name beside it. */
export interface DrawnMark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** 0 for a plate. */
  readonly radius: number;
  /** The data of the path of a symbol. */
  readonly shape: string;
  /** From the corner of the picture, about its middle; null where there is none. */
  readonly name: Box | null;
  readonly isBead: boolean;
}

/** A line as it is drawn, and the nodes that it says it joins. */
export interface DrawnLine {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly path: string;
  /** The path of the head of an arrow, from its tip; null where it has none. */
  readonly head: string | null;
}

/** A network as it is seen, on the page or in a file. */
export interface DrawnPicture {
  readonly marks: readonly DrawnMark[];
  readonly lines: readonly DrawnLine[];
}

/** What is drawn on the page. */
export function onPage({ nodes, links }: NetworkScene): DrawnPicture {
  return {
    marks: nodes.map(({ node, x, y, width, height, radius, shape, label, isBead }) => ({
      id: node.id,
      x,
      y,
      width,
      height,
      radius,
      shape,
      isBead,
      name: label === null ? null : { ...label.box, x: x + label.box.x, y: y + label.box.y },
    })),
    lines: links.map(({ link: { id, source, target }, path, head = null }) => ({
      id,
      source,
      target,
      path,
      head,
    })),
  };
}

const GROUP = /<g ([^>]*data-id="[^>]*)>((?:(?!<\/?g\b).)*)<\/g>/g;

/** What is drawn in an SVG file, read from its text; how large symbols are, and which hang, is known from the page. */
export function inFile(svg: string, known: DrawnPicture): DrawnPicture {
  const groups = [...svg.matchAll(GROUP)].map(([, attributes = "", inside = ""]) => ({ attributes, inside }));
  const symbols = new Map(known.marks.map((mark) => [mark.id, mark]));
  return {
    marks: groups
      .filter(({ attributes }) => valueOf(attributes, "data-source") === null)
      .map((group) => markIn(group, symbols.get(valueOf(group.attributes, "data-id") ?? ""))),
    lines: groups.filter(({ attributes }) => valueOf(attributes, "data-source") !== null).map(lineIn),
  };
}

interface Group {
  readonly attributes: string;
  readonly inside: string;
}

function lineIn({ attributes, inside }: Group): DrawnLine {
  const [path = "", ...others] = [...inside.matchAll(/<path [^>]*\bd="([^"]*)"/g)].map(
    ([, data = ""]) => data,
  );
  return {
    id: textOf(attributes, "data-id"),
    source: textOf(attributes, "data-source"),
    target: textOf(attributes, "data-target"),
    path,
    head: others.find((other) => !other.includes("a")) ?? null,
  };
}

function markIn({ attributes, inside }: Group, known: DrawnMark | undefined): DrawnMark {
  const [x = 0, y = 0] = [...textOf(attributes, "transform").matchAll(/-?[\d.]+/g)].map(Number);
  const plate = /<rect [^>]*>/.exec(inside)?.[0];
  const isSymbol = plate === undefined;
  return {
    id: textOf(attributes, "data-id"),
    x,
    y,
    ...sizeOf(plate ?? ""),
    radius: isSymbol && known !== undefined ? known.radius : 0,
    shape: pathIn(inside),
    name: isSymbol ? nameIn(inside, x, y) : null,
    isBead: known !== undefined && known.isBead,
  };
}

function sizeOf(plate: string): Pick<Box, "width" | "height"> {
  return { width: Number(valueOf(plate, "width")), height: Number(valueOf(plate, "height")) };
}

function pathIn(inside: string): string {
  return /<path [^>]*\bd="([^"]*)"/.exec(inside)?.[1] ?? "";
}

/** Letters are estimated as for the layout, for which they are drawn a little larger. */
const CLOSER = NODE_TYPE.actor / 12.5;
const [ASCENT, DESCENT] = [0.75, 0.2];

/** The room of the words in a group that lies at a place. */
function nameIn(inside: string, x: number, y: number): Box | null {
  const text = /<text ([^>]*)>(.*)<\/text>/.exec(inside);
  if (text === null) return null;
  const [, attributes = "", content = ""] = text;
  const lines = linesIn(attributes, content);
  const size = Number(valueOf(attributes, "font-size"));
  const width = Math.max(...lines.map(({ words }) => textWidth(words, size / CLOSER)));
  const middle = lines[0].x + towardsMiddle(valueOf(attributes, "text-anchor")) * width;
  const [top, bottom] = [lines[0].y - ASCENT * size, (lines.at(-1) ?? lines[0]).y + DESCENT * size];
  return { x: x + middle, y: y + (top + bottom) / 2, width, height: bottom - top };
}

interface Line {
  readonly words: string;
  readonly x: number;
  readonly y: number;
}

function linesIn(attributes: string, content: string): [Line, ...Line[]] {
  const spans = [...content.matchAll(/<tspan ([^>]*)>([^<]*)</g)];
  const [first = lineOf(attributes, content), ...others] = spans.map(([, own = "", words = ""]) =>
    lineOf(own, words),
  );
  return [first, ...others];
}

function lineOf(attributes: string, words: string): Line {
  return { words, x: Number(valueOf(attributes, "x")), y: Number(valueOf(attributes, "y")) };
}

/** From where a line is anchored to its middle, in times its width. */
function towardsMiddle(anchor: string | null): number {
  if (anchor === "middle") return 0;
  return anchor === "end" ? -0.5 : 0.5;
}

function textOf(attributes: string, name: string): string {
  return valueOf(attributes, name) ?? "";
}

function valueOf(attributes: string, name: string): string | null {
  return new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? null;
}
