import type { Theme } from "../../src/case/proposition.ts";
import type { Graph, GraphLink } from "../../src/network/graph.ts";
import { alignment } from "../../src/network/axis/alignment.ts";
import { layoutNetwork } from "../../src/network/layout/layoutNetwork.ts";
import type { Layout, LayoutRequest } from "../../src/network/layout/layoutRequest.ts";
import type { Network } from "../../src/network/twoModeNetwork.ts";
import { type LinkDrawing, linesToLead, positionDrawing } from "../../src/views/graph/linkDrawing.ts";
import {
  type Placeable,
  laneTitles,
  networkLayoutRequest,
} from "../../src/views/graph/networkLayoutRequest.ts";
import { networkScene } from "../../src/views/graph/networkScene.ts";

type Frame = Pick<LayoutRequest, "width" | "height" | "growth">;

export const FRAME: Frame = { width: 800, height: 600, growth: "both" };

/** What the places of a two-mode network follow from. */
export const placeableOf = (
  said: Network,
  themes: readonly Theme[] = [],
): Placeable<Network["links"][number]> => ({
  whole: said,
  said,
  hasBeads: true,
  alignment: alignment(said),
  themes,
  several: "On several themes",
});

/** What is asked for, and what a scene is set by on a layout of it. */
export function requested<Link extends GraphLink>(
  placeable: Placeable<Link>,
  drawing: LinkDrawing<Link>,
  { network = placeable.whole, frame = FRAME }: { network?: Graph<Link>; frame?: Frame } = {},
) {
  const lines = linesToLead(placeable.whole, network, drawing);
  const request = networkLayoutRequest(placeable, frame, { lines });
  const lanes = laneTitles(placeable.themes, placeable.several);
  return { request, settingOf: (layout: Layout) => ({ layout, lanes, pins: new Map() }) };
}

/** What is asked for, the layout of it, and what a scene is set by. */
export function placed<Link extends GraphLink>(...asked: Parameters<typeof requested<Link>>) {
  const { request, settingOf } = requested(...asked);
  const layout = layoutNetwork(request);
  return { request, layout, setting: settingOf(layout) };
}

/** The scene of a two-mode network of a small case. */
export function positionScene(said: Network, themes: readonly Theme[] = []) {
  const { setting } = placed(placeableOf(said, themes), positionDrawing);
  return networkScene(said, positionDrawing, setting);
}
