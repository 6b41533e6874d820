import { findFreePlaces } from "./findFreePlaces.ts";
import { LEAST_GAP, LAYOUT_MARGIN, bandTitles, layoutNetwork } from "./layoutNetwork.ts";
import type { Layout, LayoutNode, LayoutRequest, Placement } from "./layoutRequest.ts";
import type { SettlingNode } from "./settle.ts";

/**
 * The layout for nodes some of which have another size now, as when labels come and go: who has grown keeps its place,
 * and only who is in the way moves, no farther than it must. Anew where there is no space for that.
 */
export function resizeNodes(layout: Layout, before: LayoutRequest, after: LayoutRequest): Layout {
  const sizes = new Map(before.nodes.map((node) => [node.id, node]));
  const boxes = new Map(layout.placements.map((placement) => [placement.id, placement]));
  const nodes = after.nodes.flatMap((node) => {
    const [size, place] = [sizes.get(node.id), boxes.get(node.id)];
    return size === undefined || place === undefined ? [] : [settledAgain(node, size, place, layout)];
  });
  const space = { width: layout.width, height: layout.height, margin: LAYOUT_MARGIN, gap: LEAST_GAP };
  const placed = findFreePlaces(nodes, space, bandTitles(after, layout.bands));
  if (placed === null) return layoutNetwork(after);
  return { ...layout, placements: placed.map(({ id, x, y }) => ({ id, x, y })) };
}

/** An actor's symbol is at the top of its box, over the label, and stays there; a plate keeps its middle. */
function settledAgain(node: LayoutNode, size: LayoutNode, place: Placement, layout: Layout): SettlingNode {
  const band = layout.bands.find(({ theme }) => theme === node.theme);
  const down = node.theme === null ? (node.height - size.height) / 2 : 0;
  const x = within(place.x, node.width / 2 + LAYOUT_MARGIN, layout.width);
  const y = within(place.y + down, node.height / 2 + LAYOUT_MARGIN / 2, layout.height);
  const hasGrown = node.width > size.width || node.height > size.height;
  // Of equal claims, those as near as can be to where they want to be are placed first.
  const wantedX = hasGrown ? x : x + 1;
  return { ...node, x, y, wantedX, top: band?.top ?? 0, bottom: band?.bottom ?? layout.height };
}

function within(value: number, aside: number, length: number): number {
  return Math.max(aside, Math.min(value, length - aside));
}
