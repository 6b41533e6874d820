import type { Theme } from "../../case/proposition.ts";
import type { Alignment } from "../../network/axis/alignment.ts";
import type { Graph, NetworkNode, NodeId } from "../../network/graph.ts";
import type { LayoutRequest } from "../../network/layout/layoutRequest.ts";
import { type NodeFigure, nodeFigure } from "../marks/nodeFigure.ts";
import { textWidth } from "../marks/textWidth.ts";

export const BAND_TITLE_SIZE = 12.5;
/** What nodes of one level, whose labels are in one row, keep between them as well, in CSS pixels. */
const AIR_BESIDE = 10;

/** What the places of nodes follow from. */
export interface Placeable {
  /** The network of the whole case, which gives every node its place. */
  readonly whole: Graph;
  readonly alignment: Alignment;
  /** How far down nodes are, from 0 to 1, where that does not follow from themes. */
  readonly levels?: ReadonlyMap<NodeId, number> | undefined;
  readonly themes: readonly Theme[];
}

/** What the layout must know of a network: the size of each node with its label, and where it would like to be. */
export function networkLayoutRequest(
  { whole, alignment, levels, themes }: Placeable,
  frame: Pick<LayoutRequest, "width" | "height" | "growth">,
  figureOf: (node: NetworkNode) => Pick<NodeFigure, "width" | "height"> = nodeFigure,
): LayoutRequest {
  return {
    ...frame,
    themes: themes.map(({ id, title }) => ({ id, titleWidth: textWidth(title, BAND_TITLE_SIZE) + 12 })),
    links: whole.links.map(({ source, target }) => ({ source, target })),
    nodes: whole.nodes.map((node) => {
      const { width, height } = figureOf(node);
      const theme = node.kind === "proposition" ? node.proposition.theme : null;
      const level = levels?.get(node.id);
      const place = { id: node.id, width, height, theme, alignment: alignment.get(node.id) ?? null };
      return level === undefined ? place : { ...place, level, width: width + AIR_BESIDE };
    }),
  };
}
