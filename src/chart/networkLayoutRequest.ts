import type { Theme } from "../case/proposition.ts";
import type { Alignment } from "../network/alignment.ts";
import type { Graph } from "../network/graph.ts";
import type { LayoutRequest } from "../network/layoutRequest.ts";
import { nodeFigure } from "./nodeFigure.ts";
import { textWidth } from "./textWidth.ts";

export const BAND_TITLE_SIZE = 12.5;

/** What the layout must know of a network: the size of each node with its label, and where it wants to stand. */
export function networkLayoutRequest(
  network: Graph,
  alignment: Alignment,
  themes: readonly Theme[],
  frame: Pick<LayoutRequest, "width" | "height" | "growth">,
): LayoutRequest {
  return {
    ...frame,
    themes: themes.map(({ id, title }) => ({ id, titleWidth: textWidth(title, BAND_TITLE_SIZE) + 12 })),
    links: network.links.map(({ source, target }) => ({ source, target })),
    nodes: network.nodes.map((node) => {
      const { width, height } = nodeFigure(node);
      const theme = node.kind === "proposition" ? node.proposition.theme : null;
      return { id: node.id, width, height, theme, alignment: alignment.get(node.id) ?? null };
    }),
  };
}
