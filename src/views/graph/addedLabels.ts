import type { NetworkNode } from "../../network/graph.ts";
import { type Box, areTooNear } from "../../network/layout/box.ts";
import type { PlacedLabel } from "../../network/places/places.ts";
import type { LabelFigure, NodeFigure } from "../marks/nodeFigure.ts";
import { type NodeMarkScene, labelOf } from "./nodeScene.ts";

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
  const taken = marks.flatMap(boxesOf);
  return marks.map((mark) => {
    if (mark.label !== null || !isAdded(mark.node)) return mark;
    const choices = figureOf(mark.node).labels.map((choice) => ({ choice, box: boxAt(mark, choice) }));
    const crowding = choices.map(({ box }) => taken.filter((other) => areTooNear(box, other, 0)).length);
    const best = choices[crowding.indexOf(Math.min(...crowding))];
    if (best === undefined) return mark;
    taken.push(best.box);
    const label: PlacedLabel = { ...best.box, side: best.choice.side };
    return { ...mark, label: labelOf({ x: mark.x, y: mark.y, label, beneath: null }, [best.choice]) };
  });
}

function boxAt({ x, y, width, height }: NodeMarkScene, label: LabelFigure): Box {
  const [across, down] = [(width + label.width) / 2 + GAP, (height + label.height) / 2 + GAP];
  const size = { width: label.width, height: label.height };
  if (label.side === "end" || label.side === "start")
    return { ...size, x: x + (label.side === "end" ? across : -across), y };
  return { ...size, x, y: y + (label.side === "below" ? down : -down) };
}

function boxesOf({ x, y, width, height, label }: NodeMarkScene): readonly Box[] {
  const mark = { x, y, width, height };
  return label === null ? [mark] : [mark, { ...label.box, x: x + label.box.x, y: y + label.box.y }];
}
