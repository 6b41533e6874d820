import { type Box, areTooNear } from "../../src/network/layout/box.ts";
import type { Layout, LayoutRequest, ThemeBand } from "../../src/network/layout/layoutRequest.ts";

/** What a layout breaks of its promises, in words: overlaps, boxes outside the frame or their band, covered titles. */
export function layoutFaults(request: LayoutRequest, layout: Layout): readonly string[] {
  const places = new Map(layout.placements.map((placement) => [placement.id, placement]));
  const boxes = request.nodes.flatMap((node) => {
    const placed = places.get(node.id);
    return placed === undefined ? [] : [{ ...node, x: placed.x, y: placed.y }];
  });
  const frame = { top: 0, bottom: layout.height };
  const bandOf = (theme: string | null) => layout.bands.find((band) => band.theme === theme) ?? frame;
  const overlaps = boxes.flatMap((left, at) =>
    boxes
      .slice(at + 1)
      .flatMap((right) => (areTooNear(left, right, 0) ? [`${left.id} lies on ${right.id}`] : [])),
  );
  const titles = layout.bands.map((band) => titleBox(request, band));
  return [
    ...(boxes.length === request.nodes.length ? [] : ["nodes are lost"]),
    ...overlaps,
    ...boxes.filter((box) => !isAcross(box, layout.width)).map(({ id }) => `${id} sticks out of the frame`),
    ...boxes
      .filter((box) => !isBetween(box, bandOf(box.theme)))
      .map(({ id }) => `${id} sticks out of its band`),
    ...boxes
      .filter((box) => titles.some((title) => areTooNear(box, title, 0)))
      .map(({ id }) => `${id} lies on a title`),
  ];
}

/** A title of 16 px at the start of its band's top. */
function titleBox(request: LayoutRequest, { theme, top }: ThemeBand): Box {
  const width = request.themes.find(({ id }) => id === theme)?.titleWidth ?? 0;
  return { x: width / 2, y: top + 12, width, height: 16 };
}

function isAcross({ x, width }: Box, frameWidth: number): boolean {
  return x - width / 2 >= 0 && x + width / 2 <= frameWidth;
}

function isBetween(
  { y, height }: Box,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): boolean {
  return y - height / 2 >= top - 1e-6 && y + height / 2 <= bottom + 1e-6;
}
