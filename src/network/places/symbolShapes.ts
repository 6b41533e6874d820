import { type Shape, bareMark, bodyAt, shapeOf } from "./block.ts";
import type { LabelChoice, NodeToPlace } from "./placeRequest.ts";
import { labelBeside } from "./places.ts";

const NEXT_CHOICE = 12;
const NO_LABEL = 100_000;

/** A symbol with its label on each side that it may have, and at last without. */
export function symbolShapes(node: NodeToPlace): readonly Shape[] {
  const labelled = node.labels.map((choice, at) => labelledShape(node, choice, at * NEXT_CHOICE));
  return [...labelled, bareShape(node, labelled.length > 0 ? NO_LABEL : 0)];
}

function labelledShape(node: NodeToPlace, choice: LabelChoice, penalty: number): Shape {
  const mark = bareMark(node);
  const label = labelBeside(mark, choice);
  return shapeOf([{ ...mark, label }], [bodyAt(mark), bodyAt(label)], penalty);
}

function bareShape(node: NodeToPlace, penalty: number): Shape {
  const mark = bareMark(node);
  return shapeOf([mark], [bodyAt(mark)], penalty);
}
