import { useMemo } from "react";
import type { Size } from "../../ui/hooks/useElementSize.ts";
import type { Graph, GraphLink, NetworkNode } from "../../network/graph.ts";
import type { Layout } from "../../network/layout/layoutRequest.ts";
import { type Pin, pinnedPlaces } from "../../network/layout/pin.ts";
import { resizeNodes } from "../../network/layout/resizeNodes.ts";
import type { NetworkAppearance } from "./networkAppearance.ts";
import { type LinkDrawing, withoutCaptions } from "./linkDrawing.ts";
import type { Placeable } from "./networkLayoutRequest.ts";
import { LABEL_DROP, type NetworkScene, type Pins, networkScene } from "./networkScene.ts";
import { type NodeFigure, bareFigure } from "../marks/nodeFigure.ts";
import { useLayoutRequest } from "./useLayoutRequest.ts";
import { useNetworkLayout } from "./useNetworkLayout.ts";

interface Drawn<Link extends GraphLink> extends Placeable {
  readonly network: Graph<Link>;
  readonly drawing: LinkDrawing<Link>;
  readonly pins: readonly Pin[];
  readonly isCooperative: boolean;
  readonly appearance: NetworkAppearance;
}

interface PlacedScene<Link extends GraphLink> {
  /** Null until it is there. */
  readonly layout: Layout | null;
  readonly places: Pins;
  readonly scene: NetworkScene<Link>;
}

/** The picture of a network in a frame of a size, with what is pinned and what is being moved. */
export function useNetworkScene<Link extends GraphLink>(
  asked: Drawn<Link>,
  size: Size | null,
  moving: Pins,
): PlacedScene<Link> {
  const { network, drawing, themes, pins, appearance } = asked;
  const layout = useScaledLayout(asked, size);
  const places = useMemo(
    () => (layout === null ? NO_PINS : new Map([...pinnedPlaces(pins, layout), ...moving])),
    [pins, layout, moving],
  );
  const scene: NetworkScene<Link> = useMemo(
    () =>
      layout === null
        ? EMPTY_SCENE
        : sceneOfAppearance({ network, drawing, themes }, { layout, places, appearance }),
    [network, drawing, layout, themes, places, appearance],
  );
  return { layout, places, scene };
}

/** Placed once for what nothing is selected in; a selection makes its labels room, so that nothing jumps. */
function useScaledLayout(
  asked: Pick<Drawn<GraphLink>, "appearance" | "isCooperative"> & Placeable,
  size: Size | null,
): Layout | null {
  const { scale, placedAs, figureOf } = asked.appearance;
  const before = useLayoutRequest(asked, size, scale, placedAs);
  const after = useLayoutRequest(asked, size, scale, figureOf);
  const layout = useNetworkLayout(before);
  return useMemo(() => {
    const isAsPlaced = layout === null || before === null || after === null || placedAs === figureOf;
    return isAsPlaced ? layout : resizeNodes(layout, before, after);
  }, [layout, before, after, placedAs, figureOf]);
}

function sceneOfAppearance<Link extends GraphLink>(
  { network, drawing, themes }: Pick<Drawn<Link>, "network" | "drawing" | "themes">,
  {
    layout,
    places,
    appearance,
  }: { readonly layout: Layout; readonly places: Pins; readonly appearance: NetworkAppearance },
): NetworkScene<Link> {
  const { figureOf, isWritten } = appearance;
  const of = isWritten ? figureOf : (node: NetworkNode) => unwritten(node, figureOf(node));
  const setting = {
    layout,
    themes: isWritten ? themes : [],
    pins: places,
    figures: { of, labelDrop: LABEL_DROP },
  };
  return networkScene(network, isWritten ? drawing : withoutCaptions(drawing), setting);
}

/** A symbol stays where it is; plates of many widths would say something that they do not mean. */
function unwritten(node: NetworkNode, figure: NodeFigure): NodeFigure {
  return node.kind === "proposition" ? bareFigure(node) : { ...figure, lines: [] };
}

export const NO_PINS: Pins = new Map();
const EMPTY_SCENE: NetworkScene<never> = { width: 0, height: 0, bands: [], links: [], nodes: [] };
