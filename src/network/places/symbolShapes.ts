import { type Shape, bodyAt, shapeOf } from "./block.ts";
import type { LabelChoice, NodeToPlace } from "./placeRequest.ts";
import type { PlacedLabel, PlacedNode } from "./places.ts";

/** Between a mark and its label, in CSS pixels. */
export const LABEL_GAP = { below: 2, above: 2, end: 4, start: 4 } as const;
const NEXT_CHOICE = 12;
const NO_LABEL = 100_000;

/** A symbol with its label on each side that it may have, and at last without. */
export function symbolShapes(node: NodeToPlace): readonly Shape[] {
  const labelled = node.labels.map((choice, at) => labelledShape(node, choice, at * NEXT_CHOICE));
  return [...labelled, bareShape(node, labelled.length > 0 ? NO_LABEL : 0)];
}

/** Where a label stands at a mark whose middle is at 0, 0. */
export function labelBeside(
  mark: { readonly width: number; readonly height: number },
  { side, width, height }: LabelChoice,
): PlacedLabel {
  const across = (mark.width + width) / 2 + LABEL_GAP[side];
  const down = (mark.height + height) / 2 + LABEL_GAP[side];
  const x = side === "end" ? across : side === "start" ? -across : 0;
  const y = side === "below" ? down : side === "above" ? -down : 0;
  return { side, x, y, width, height };
}

function labelledShape(node: NodeToPlace, choice: LabelChoice, penalty: number): Shape {
  const label = labelBeside(node, choice);
  const mark = bodyAt(0, 0, node.width, node.height);
  return shapeOf([partOf(node, label)], [mark, bodyAt(label.x, label.y, label.width, label.height)], penalty);
}

function bareShape(node: NodeToPlace, penalty: number): Shape {
  return shapeOf([partOf(node, null)], [bodyAt(0, 0, node.width, node.height)], penalty);
}

function partOf({ id, width, height }: NodeToPlace, label: PlacedLabel | null): PlacedNode {
  return { id, x: 0, y: 0, width, height, label, beneath: null };
}
