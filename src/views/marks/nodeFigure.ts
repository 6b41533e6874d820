import type { NetworkNode } from "../../network/graph.ts";
import type { LabelChoice, LabelSide } from "../../network/places/placeRequest.ts";
import type { Mark } from "./paint/mark.ts";
import { cutShort } from "./cutShort.ts";
import { textWidth } from "./textWidth.ts";
import { wrapLabel, wrapWords } from "./wrapText.ts";

/** One way to write a label beside a symbol. */
export interface LabelFigure extends LabelChoice {
  readonly lines: readonly string[];
}

/** The size of a node's mark in CSS pixels, and how it is labelled. */
export interface NodeFigure {
  /** Of the symbol or the plate alone. */
  readonly width: number;
  readonly height: number;
  /** On the plate itself; none on a symbol. */
  readonly lines: readonly string[];
  /** How the label of a symbol may be written, the best first; none on a plate. */
  readonly labels: readonly LabelFigure[];
  /** Of the symbol; 0 for a proposition, which is a plate with its label on it. */
  readonly radius: number;
  /** How many times as large as usual its letters are, if not once. */
  readonly letters?: number;
  /** What is under and on the symbol besides; it takes no room of its own. */
  readonly badge?: NodeBadge | null;
}

/** Marks under a symbol and on it, around its middle. */
export interface NodeBadge {
  readonly under: readonly Mark[];
  readonly over: readonly Mark[];
}

/** How large labels are written, in CSS pixels. */
export interface LabelType {
  readonly size: number;
  readonly lineHeight: number;
  /** Longer labels are written on two lines. */
  readonly widest: number;
}

export const LABEL_SIZE = 12.5;
export const LINE_HEIGHT = 14;
export const PLATE_LABEL_SIZE = 13;
const USUAL: LabelType = { size: LABEL_SIZE, lineHeight: LINE_HEIGHT, widest: 104 };
/** Of what a node is called, in CSS pixels: twice a line. */
const LONGEST_NAME = 208;
const PLATE_HEIGHT = 26;
const PLATE_PADDING = 7;
const BAR = { width: 40, height: 12 };

/** How large a node is drawn. Size is the number of statements: the symbol's area grows with it. */
export function nodeFigure(node: NetworkNode, letters = 1): NodeFigure {
  if (node.kind === "proposition") return plateFigure(shownName(node, letters), letters);
  const { size, lineHeight, widest } = USUAL;
  const type = { size: size * letters, lineHeight: lineHeight * letters, widest: widest * letters };
  const figure = symbolFigure(symbolRadius(node.statements), shownName(node, letters), type);
  return { ...figure, letters };
}

/** As much of what a picture calls a node as has room there; the whole is told where somebody points at it. */
export function shownName(node: NetworkNode, letters: number): string {
  const size = (node.kind === "proposition" ? PLATE_LABEL_SIZE : LABEL_SIZE) * letters;
  return cutShort(writtenName(node), (text) => textWidth(text, size) <= LONGEST_NAME * letters);
}

/** What a picture calls a node. */
export function writtenName(node: NetworkNode): string {
  return node.kind === "proposition" ? node.proposition.label : (node.actor.label ?? node.actor.name);
}

/** How large a node is drawn that has no label: the symbol alone, or a bar that the stances share. */
export function bareFigure(node: NetworkNode): NodeFigure {
  if (node.kind === "proposition") return { ...BAR, lines: [], labels: [], radius: 0 };
  return symbolFigure(symbolRadius(node.statements), "");
}

/** The radius of an actor's symbol; none is too small to see and to hit. */
export function symbolRadius(statements: number): number {
  return 4.5 + 2.6 * Math.sqrt(Math.min(statements, 60));
}

/** How far a symbol reaches from its middle. Stars and triangles reach farther than circles. */
export function symbolReach(radius: number): number {
  return radius * 1.25;
}

/** A symbol and the ways to write its label; without any where there is nothing to write. */
export function symbolFigure(radius: number, label: string, type = USUAL): NodeFigure {
  const across = 2 * symbolReach(radius);
  return {
    width: across,
    height: across,
    lines: [],
    labels: label === "" ? [] : labelFigures(label, type),
    radius,
  };
}

/** Below on up to two lines; else beside on one, at last on two lines beside or above. */
function labelFigures(label: string, type: LabelType): readonly LabelFigure[] {
  const one = wrapWords(label, type.size, Number.POSITIVE_INFINITY);
  const two = wrapLabel(label, type.size, type.widest);
  const written = (side: LabelSide, lines: readonly string[]): LabelFigure => ({
    side,
    lines,
    width: Math.max(...lines.map((line) => textWidth(line, type.size))),
    height: lines.length * type.lineHeight,
  });
  const beside = (["end", "start"] as const).map((side) => written(side, one));
  const wrapped = two.length > 1 ? (["end", "start"] as const).map((side) => written(side, two)) : [];
  return [written("below", two), ...beside, ...wrapped, written("above", two)];
}

function plateFigure(label: string, letters: number): NodeFigure {
  return {
    width: textWidth(label, PLATE_LABEL_SIZE * letters) + 2 * PLATE_PADDING,
    height: PLATE_HEIGHT + PLATE_LABEL_SIZE * (letters - 1),
    letters,
    lines: [label],
    labels: [],
    radius: 0,
  };
}
