import type { ThemeId } from "../../case/proposition.ts";
import type { LayoutNode, LayoutRequest, ThemeBand } from "./layoutRequest.ts";
import type { NodeId } from "../graph.ts";

/** The least part of the height that a theme gets, as a share of an equal one. */
const LEAST_SHARE = 0.5;

/** A band for each theme that has propositions here, top down, each as high as what belongs in it is large. */
export function themeBands(request: LayoutRequest, height: number): readonly ThemeBand[] {
  const themes = request.themes
    .map(({ id }) => id)
    .filter((theme) => request.nodes.some((node) => node.theme === theme));
  if (themes.length < 2) return [];
  const heights = bandHeights(areas(request, themes), height);
  let top = 0;
  return themes.map((theme, at) => {
    const band = { theme, top, bottom: top + (heights[at] ?? 0) };
    top = band.bottom;
    return band;
  });
}

function bandHeights(areasByTheme: readonly number[], height: number): number[] {
  const least = (LEAST_SHARE * sum(areasByTheme)) / areasByTheme.length;
  const wanted = areasByTheme.map((area) => Math.max(area, least));
  return wanted.map((area) => (height * area) / sum(wanted));
}

/** The area that the boxes of each theme take: its propositions, and actors where on average they spoke. */
function areas(request: LayoutRequest, themes: readonly ThemeId[]): number[] {
  const totals = themes.map(() => 0);
  const meanTheme = meanThemes(request, themes);
  for (const node of request.nodes) {
    const at = node.theme === null ? Math.round(meanTheme.get(node.id) ?? 0) : themes.indexOf(node.theme);
    totals[at] = (totals[at] ?? 0) + areaOf(node);
  }
  return totals;
}

function meanThemes(request: LayoutRequest, themes: readonly ThemeId[]): Map<NodeId, number> {
  const themeOf = new Map(request.nodes.map((node) => [node.id, node.theme]));
  const ranks = new Map<NodeId, number[]>();
  for (const { source, target } of request.links) {
    const theme = themeOf.get(target);
    const rank = theme === null || theme === undefined ? -1 : themes.indexOf(theme);
    if (rank >= 0) ranks.set(source, [...(ranks.get(source) ?? []), rank]);
  }
  return new Map([...ranks].map(([id, list]) => [id, sum(list) / list.length]));
}

function areaOf({ width, height }: LayoutNode): number {
  return (width + 12) * (height + 12);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
