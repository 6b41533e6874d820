import type { AxisEnds } from "../../../network/axis/axisEnds.ts";
import type { Graph, GraphLink, NetworkNode, NodeId } from "../../../network/graph.ts";
import type { Pin } from "../../../network/layout/pin.ts";
import type { Focus } from "../emphasis.ts";
import type { LinkDrawing } from "../linkDrawing.ts";
import type { NetworkAppearance } from "../networkAppearance.ts";
import type { Placeable } from "../networkLayoutRequest.ts";
import type { NetworkExtras } from "./MarksUnder.tsx";

/** What a chart of a network is asked to draw, and what it tells of what a person does. */
export interface NetworkChartProps<Link extends GraphLink> extends Placeable<Link>, NetworkExtras<Link> {
  /** What is drawn. */
  readonly network: Graph<Link>;
  readonly drawing: LinkDrawing<Link>;
  /** Who names the ends of the alignment axis; null where the picture has no such axis. */
  readonly ends: AxisEnds | null;
  /** What is said of a link that is pointed at; where this is left out, there is no caption. */
  readonly linkName?: ((link: Link) => string) | undefined;
  /** What a screen reader says of a node. */
  readonly nameOf: (node: NetworkNode, isPinned: boolean) => string;
  readonly selected: Focus;
  /** Nodes that a person has moved. */
  readonly pins: readonly Pin[];
  /** Whether the picture is as high as it needs, on a phone or in a frame. */
  readonly isCooperative: boolean;
  /** Whether what is around it scrolls, so that the page needs wheel and touch itself, however high the picture is. */
  readonly leavesGestures: boolean;
  /** How it is drawn, if not as in the explorer. */
  readonly appearance?: NetworkAppearance | undefined;
  readonly onSelectNode: (id: NodeId) => void;
  readonly onPin: (pins: readonly Pin[]) => void;
  readonly onSelectLink: (link: Link) => void;
  /** The keyboard leaves the picture. */
  readonly onLeave: () => void;
}
