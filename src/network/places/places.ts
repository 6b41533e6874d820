import type { NodeId } from "../graph.ts";
import type { LabelSide, LaneId } from "./placeRequest.ts";

/** A label where it stands: the middle of its box. */
export interface PlacedLabel {
  readonly side: LabelSide;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A node where it stands: the middle of its mark, and its label. */
export interface PlacedNode {
  readonly id: NodeId;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
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
