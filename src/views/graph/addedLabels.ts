import type { NetworkNode } from "../../network/graph.ts";
import { type Box, areTooNear } from "../../network/geometry/box.ts";
import { labelBeside } from "../../network/places/places.ts";
import type { NodeFigure } from "../marks/nodeFigure.ts";
import { type NodeMarkScene, boxesOf, labelOf } from "./nodeScene.ts";

/** What such a label keeps from its mark, in CSS pixels. */
const GAP = 4;

/**
 * Labels for nodes that have one only now and were placed without: each on the side where it lies on the fewest marks
 * and labels. Nothing moves for them.
 */
export function withAddedLabels(
  marks: readonly NodeMarkScene[],
  figureOf: (node: NetworkNode) => NodeFigure,
  isAdded: (node: NetworkNode) => boolean,
): readonly NodeMarkScene[] {
  const taken: Box[] = marks.flatMap(boxesOf);
  return marks.map((mark) => {
    if (mark.label !== null || !isAdded(mark.node)) return mark;
    const figures = figureOf(mark.node).labels;
    const labels = figures.map((figure) => labelBeside(mark, figure, GAP));
    const crowding = labels.map((label) => taken.filter((other) => areTooNear(label, other, 0)).length);
    const best = crowding.indexOf(Math.min(...crowding));
    const [label, figure] = [labels[best], figures[best]];
    if (label === undefined || figure === undefined) return mark;
    taken.push(label);
    return { ...mark, label: labelOf({ x: mark.x, y: mark.y, label, beneath: null }, [figure]) };
  });
}
