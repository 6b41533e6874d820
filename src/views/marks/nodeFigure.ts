import type { NetworkNode } from "../../network/graph.ts";
import { textWidth } from "./textWidth.ts";
import { wrapLabel } from "./wrapText.ts";

/** The size of a node with its label, in CSS pixels, and how the label breaks. */
export interface NodeFigure {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  /** Of the symbol; 0 for a proposition, which is a plate with its label on it. */
  readonly radius: number;
}

export const LABEL_SIZE = 12.5;
export const LINE_HEIGHT = 14.5;
export const PLATE_LABEL_SIZE = 13.5;
const WIDEST_LINE = 104;
const LABEL_GAP = 3;
const PLATE_HEIGHT = 29;
const PLATE_PADDING = 9;
const BAR = { width: 40, height: 12 };

/** How large a node is drawn. Size is the number of statements: the symbol's area grows with it. */
export function nodeFigure(node: NetworkNode): NodeFigure {
  return node.kind === "actor"
    ? actorFigure(node.actor.label ?? node.actor.name, node.statements)
    : plateFigure(node.proposition.label);
}

/** How large a node is drawn that has no label: the symbol alone, or a bar that the stances share. */
export function bareFigure(node: NetworkNode): NodeFigure {
  if (node.kind === "proposition") return { ...BAR, lines: [], radius: 0 };
  const radius = symbolRadius(node.statements);
  return { width: 2.5 * radius, height: 2 * symbolMiddle(radius), lines: [], radius };
}

/** The radius of an actor's symbol; none is too small to see and to hit. */
export function symbolRadius(statements: number): number {
  return 4.5 + 2.6 * Math.sqrt(Math.min(statements, 60));
}

/** How far below the top of its box an actor's symbol has its middle. Stars and triangles reach farther than circles. */
export function symbolMiddle(radius: number): number {
  return radius * 1.25;
}

function actorFigure(label: string, statements: number): NodeFigure {
  const radius = symbolRadius(statements);
  const lines = wrapLabel(label, LABEL_SIZE, WIDEST_LINE);
  const widest = Math.max(...lines.map((line) => textWidth(line, LABEL_SIZE)));
  return {
    width: Math.max(2.5 * radius, widest),
    height: 2 * symbolMiddle(radius) + LABEL_GAP + lines.length * LINE_HEIGHT,
    lines,
    radius,
  };
}

function plateFigure(label: string): NodeFigure {
  return {
    width: textWidth(label, PLATE_LABEL_SIZE) * 1.08 + 2 * PLATE_PADDING,
    height: PLATE_HEIGHT,
    lines: [label],
    radius: 0,
  };
}
