import type { NodeId } from "../graph.ts";
import type { Box } from "../geometry/box.ts";
import type { LabelChoice, LabelSide, LaneId } from "./placeRequest.ts";

/** A label where it stands. */
export interface PlacedLabel extends Box {
  readonly side: LabelSide;
}

/** A node where its mark stands, and its label. */
export interface PlacedNode extends Box {
  readonly id: NodeId;
  readonly label: PlacedLabel | null;
  /** The node that it hangs beneath, if it does. */
  readonly beneath: NodeId | null;
}

export interface PlacedLane {
  readonly lane: LaneId;
  readonly top: number;
  readonly bottom: number;
}

/** Where everything stands, in CSS pixels. */
export interface Places {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly PlacedLane[];
  readonly nodes: readonly PlacedNode[];
}

/** A node moved by so much, its label with it. */
export function shifted(node: PlacedNode, across: number, down: number): PlacedNode {
  const { x, y, label } = node;
  return {
    ...node,
    x: x + across,
    y: y + down,
    label: label && { ...label, x: label.x + across, y: label.y + down },
  };
}

/** Between a mark and its label, in CSS pixels. */
export const LABEL_GAP = { below: 2, above: 2, end: 4, start: 4 } as const;

/** Where a label stands at a mark. */
export function labelBeside(
  mark: Box,
  { side, width, height }: LabelChoice,
  gap: number = LABEL_GAP[side],
): PlacedLabel {
  const across = (mark.width + width) / 2 + gap;
  const down = (mark.height + height) / 2 + gap;
  const x = mark.x + (side === "end" ? across : side === "start" ? -across : 0);
  const y = mark.y + (side === "below" ? down : side === "above" ? -down : 0);
  return { side, x, y, width, height };
}
