import type { Box } from "./box.ts";
import { findFreePlaces } from "./findFreePlaces.ts";
import { improvePlaces } from "./improvePlaces.ts";
import type { Layout, LayoutNode, LayoutRequest, ThemeBand } from "./layoutRequest.ts";
import { type SettlingNode, settle } from "./settle.ts";
import { themeBands } from "./themeBands.ts";

/** Gaps between boxes that are tried, in CSS pixels: airy where there is space, tight where there is not. */
const GAPS = [20, 12, 6];
/** What boxes keep between them in any case. */
export const LEAST_GAP = 5;
/** How much larger the picture gets when even the tightest gap does not fit: little at first, for labels that can be read; more where it may be as high as it needs, or trying again takes time. */
const GROWTH = 1.02;
const LARGE_GROWTH = 1.12;
const FINE_GROWTHS = 80;
/** The share of the picture that boxes may fill; less where they are so many that trying again takes seconds. */
const FULLEST = 0.62;
const FULLEST_OF_MANY = 0.4;
/** So many nodes are many: they are not read without zooming in, so neither air nor tightness is worth the time. */
const MANY_NODES = 300;
/** So few are placed in milliseconds. */
const MOST_AT_ONCE = 80;
const MOST_GROWTHS = 240;
const TITLE_HEIGHT = 24;
/** What stays free at the edges. */
export const LAYOUT_MARGIN = 10;

/**
 * Places every node so that no two boxes overlap: across by alignment, on a signed square-root scale; propositions
 * within the band of their theme, actors at the mean height of what they spoke on. The same request gives the same
 * layout, in whatever order its nodes and links come. A picture too small for its boxes grows.
 */
export function layoutNetwork(request: LayoutRequest): Layout {
  let space = withEnoughSpace({ ...request, nodes: byId(request.nodes), links: byEnds(request.links) });
  const isFine = request.growth === "both" && request.nodes.length <= MOST_AT_ONCE;
  for (let growths = 0; growths < MOST_GROWTHS; growths += 1) {
    const layout = tryLayout(space);
    if (layout !== null) return layout;
    space = grown(space, isFine && growths < FINE_GROWTHS ? GROWTH : LARGE_GROWTH);
  }
  return layoutOf(space, [], startingPlaces(space, []));
}

/** Makes the picture at least so large that its boxes fill no more of it than can be untangled. */
function withEnoughSpace(request: LayoutRequest): LayoutRequest {
  const area = request.nodes.reduce((sum, { width, height }) => sum + width * height, 0);
  const widest = Math.max(0, ...request.nodes.map(({ width }) => width + 2 * LAYOUT_MARGIN));
  const fullest = request.nodes.length > MANY_NODES ? FULLEST_OF_MANY : FULLEST;
  const space = { ...request, width: Math.max(request.width, widest) };
  return grown(space, Math.max(1, area / (space.width * space.height * fullest)));
}

/** The request with a picture that many times as large. */
function grown(request: LayoutRequest, times: number): LayoutRequest {
  if (request.growth === "down") return { ...request, height: request.height * times };
  const scale = Math.sqrt(times);
  return { ...request, width: request.width * scale, height: request.height * scale };
}

function tryLayout(request: LayoutRequest): Layout | null {
  const { height } = request;
  const bands = themeBands(request, height);
  const titles = bandTitles(request, bands);
  const start = startingPlaces(request, bands);
  if (!start.every(isHighEnough)) return null;
  for (const gap of gapsFor(request.nodes.length)) {
    const space = { width: request.width, height, margin: LAYOUT_MARGIN, gap };
    const placed = findFreePlaces(settle(start, request.links, space), { ...space, gap: LEAST_GAP }, titles);
    if (placed === null) continue;
    return layoutOf(
      request,
      bands,
      improvePlaces(placed, request.links, { ...space, gap: LEAST_GAP }, titles),
    );
  }
  return null;
}

/** Whether the band of a node, or the picture, is high enough for its box. */
function isHighEnough({ top, bottom, height }: SettlingNode): boolean {
  return bottom - top >= height + LAYOUT_MARGIN;
}

function gapsFor(nodes: number): readonly number[] {
  return nodes > MANY_NODES ? GAPS.slice(-1) : GAPS;
}

/** The boxes of the bands' titles, at the start of each band's top. */
export function bandTitles(
  request: Pick<LayoutRequest, "themes">,
  bands: readonly ThemeBand[],
): readonly Box[] {
  const widths = new Map(request.themes.map(({ id, titleWidth }) => [id, titleWidth]));
  return bands.map(({ theme, top }) => {
    const width = widths.get(theme) ?? 0;
    return { x: width / 2, y: top + TITLE_HEIGHT / 2, width, height: TITLE_HEIGHT };
  });
}

/** Every node where it would be if it were alone. */
function startingPlaces(request: LayoutRequest, bands: readonly ThemeBand[]): SettlingNode[] {
  const bandOf = new Map(bands.map((band) => [band.theme, band]));
  return request.nodes.map((node) => {
    const band = (node.theme === null ? undefined : bandOf.get(node.theme)) ?? {
      top: 0,
      bottom: request.height,
    };
    const x = acrossOf(node, request.width);
    return { ...node, x, wantedX: x, y: (band.top + band.bottom) / 2, top: band.top, bottom: band.bottom };
  });
}

/** From -1 to 1 over the width that is free, by signed square root: it spreads the middle, where differences are small. */
function acrossOf(node: LayoutNode, width: number): number {
  const reach = (width - node.width) / 2 - LAYOUT_MARGIN;
  const place = node.alignment ?? 0;
  return width / 2 + Math.sign(place) * Math.sqrt(Math.abs(place)) * Math.max(0, reach);
}

function layoutOf(
  request: LayoutRequest,
  bands: readonly ThemeBand[],
  placed: readonly SettlingNode[],
): Layout {
  const placements = placed.map(({ id, x, y }) => ({ id, x, y }));
  return { width: request.width, height: request.height, bands, placements };
}

function byId(nodes: readonly LayoutNode[]): LayoutNode[] {
  return nodes.toSorted((left, right) => (left.id < right.id ? -1 : 1));
}

function byEnds(links: LayoutRequest["links"]): LayoutRequest["links"] {
  const keyOf = ({ source, target }: { source: string; target: string }) => `${source} ${target}`;
  return links.toSorted((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1));
}
