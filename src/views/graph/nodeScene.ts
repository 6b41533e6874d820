import { type Stance, type StanceCounts, totalOf } from "../../case/statement.ts";
import type { NetworkNode } from "../../network/graph.ts";
import type { Box } from "../../network/geometry/box.ts";
import { STRING_ROOM } from "../../network/layout/beadStrings.ts";
import type { LabelSide } from "../../network/places/placeRequest.ts";
import type { PlacedLabel, PlacedNode } from "../../network/places/places.ts";
import type { LabelFigure, NodeBadge, NodeFigure } from "../marks/nodeFigure.ts";
import { nodeShape } from "../marks/nodeShape.ts";
import type { TextLine } from "../marks/paint/mark.ts";

/** A stretch of the line under a plate: how many actors take one stance. */
export interface StanceShare {
  readonly stance: Stance;
  readonly x: number;
  readonly width: number;
}

/** A label beside a symbol, from the middle of the symbol. */
export interface LabelScene {
  readonly lines: readonly TextLine[];
  readonly anchor: "start" | "middle" | "end";
  readonly box: Box;
}

/** A node with all that is needed to draw it, around its middle. */
export interface NodeMarkScene {
  readonly node: NetworkNode;
  readonly x: number;
  readonly y: number;
  /** On a plate. */
  readonly lines: readonly string[];
  readonly shape: string;
  readonly radius: number;
  /** Of the symbol or the plate alone. */
  readonly width: number;
  readonly height: number;
  /** Beside a symbol; null where it has none, or no room for one. */
  readonly label: LabelScene | null;
  readonly shares: readonly StanceShare[];
  /** Whether it hangs beneath its proposition. */
  readonly isBead: boolean;
  /** How many times as large as usual its letters are. */
  readonly letters: number;
  /** What is on the symbol; null where nothing is. */
  readonly badge: NodeBadge | null;
}

/** How far a baseline lies below the top of its line, as a share of the line's height. */
const BASELINE = 0.77;

/** A node as its layout has placed it. */
export function nodeScene(node: NetworkNode, placed: PlacedNode, figure: NodeFigure): NodeMarkScene {
  const { lines, radius, width, height } = figure;
  const isActor = node.kind === "actor";
  return {
    node,
    x: placed.x,
    y: placed.y,
    lines,
    radius,
    width,
    height,
    shape: isActor ? nodeShape(node.ofKind.shape, radius) : "",
    label: labelOf(placed, figure.labels),
    shares: isActor ? [] : stanceShares(node.stances, width),
    isBead: placed.beneath !== null,
    letters: figure.letters ?? 1,
    badge: figure.badge ?? null,
  };
}

/** The label of a node as its layout has placed it, in one of the ways to write it. */
export function labelOf(
  { x, y, label, beneath }: Pick<PlacedNode, "x" | "y" | "label" | "beneath">,
  labels: readonly LabelFigure[],
): LabelScene | null {
  const written = label === null ? undefined : nearest(label, labels);
  if (label === null || written === undefined) return null;
  const { side, width, height } = label;
  const box = { x: label.x - x + besideBead(side, beneath !== null), y: label.y - y, width, height };
  const edge = side === "end" ? box.x - width / 2 : side === "start" ? box.x + width / 2 : box.x;
  const lineHeight = height / written.lines.length;
  const top = box.y - height / 2 + lineHeight * BASELINE;
  return {
    lines: written.lines.map((text, at) => ({ text, x: edge, y: top + at * lineHeight })),
    anchor: side === "end" ? "start" : side === "start" ? "end" : "middle",
    box,
  };
}

/** Towards a bead by the room that its string needs on the other side, so that its name is nearest to itself. */
function besideBead(side: LabelSide, isBead: boolean): number {
  if (!isBead) return 0;
  return side === "end" ? -STRING_ROOM : side === "start" ? STRING_ROOM : 0;
}

/** The way of writing that the layout has chosen: by its side and, of two there, by its size. */
function nearest(label: PlacedLabel, labels: readonly LabelFigure[]): LabelFigure | undefined {
  const off = ({ side, height, width }: LabelFigure) =>
    (side === label.side ? 0 : 10_000) + Math.abs(height - label.height) * 10 + Math.abs(width - label.width);
  return labels.toSorted((one, other) => off(one) - off(other))[0];
}

/** The box of a label, in the picture; null where there is none. */
export function labelBox({ x, y, label }: NodeMarkScene): Box | null {
  return label === null ? null : { ...label.box, x: x + label.box.x, y: y + label.box.y };
}

/** The boxes of a mark and, if it has one, its label, in the picture. */
export function boxesOf(mark: NodeMarkScene): readonly Box[] {
  const label = labelBox(mark);
  return label === null ? [mark] : [mark, label];
}

/** The edges of a mark with its label, in the picture. */
export function extentOf(mark: NodeMarkScene) {
  const boxes = boxesOf(mark);
  return {
    left: Math.min(...boxes.map(({ x, width }) => x - width / 2)),
    right: Math.max(...boxes.map(({ x, width }) => x + width / 2)),
    top: Math.min(...boxes.map(({ y, height }) => y - height / 2)),
    bottom: Math.max(...boxes.map(({ y, height }) => y + height / 2)),
  };
}

/** The width of a plate shared out by how many actors take each stance, oppose first, so that sides read like the axis. */
function stanceShares(stances: StanceCounts, width: number): readonly StanceShare[] {
  const total = totalOf(stances);
  let x = -width / 2;
  return (["oppose", "mixed", "abstain", "support"] as const).flatMap((stance) => {
    const share = { stance, x, width: (width * stances[stance]) / total };
    x += share.width;
    return share.width > 0 ? [share] : [];
  });
}
