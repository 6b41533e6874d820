import { useMemo } from "react";
import type { Size } from "../../ui/hooks/useElementSize.ts";
import type { Graph, GraphLink, NetworkNode } from "../../network/graph.ts";
import { type Pin, pinnedPlaces } from "../../network/layout/pin.ts";
import type { NetworkAppearance } from "./networkAppearance.ts";
import { type LinkDrawing, withoutCaptions } from "./linkDrawing.ts";
import { type Placeable, laneTitles } from "./networkLayoutRequest.ts";
import { type NetworkScene, type Pins, networkScene } from "./networkScene.ts";
import { type NodeFigure, bareFigure } from "../marks/nodeFigure.ts";
import { useLayoutRequest } from "./useLayoutRequest.ts";
import { type DrawnLayout, useNetworkLayout } from "./useNetworkLayout.ts";

interface Drawn<Link extends GraphLink> extends Placeable<Link> {
  readonly network: Graph<Link>;
  /** What is faint where the network lacks it, if not the whole one. */
  readonly ghosted?: Graph<Link> | undefined;
  readonly drawing: LinkDrawing<Link>;
  readonly pins: readonly Pin[];
  readonly isCooperative: boolean;
  readonly appearance: NetworkAppearance;
}

interface PlacedScene<Link extends GraphLink> extends DrawnLayout {
  readonly places: Pins;
  readonly scene: NetworkScene<Link>;
}

/** The picture of a network in a frame of a size, with what is pinned and what is being moved. */
export function useNetworkScene<Link extends GraphLink>(
  asked: Drawn<Link>,
  size: Size | null,
  moving: Pins,
): PlacedScene<Link> {
  const { network, whole, ghosted = whole, drawing, themes, several, pins, appearance } = asked;
  const drawn = useNetworkLayout(useLayoutRequest(asked, size, appearance));
  const { layout } = drawn;
  const places = useMemo(
    () => (layout === null ? NO_PINS : new Map([...pinnedPlaces(pins, layout), ...moving])),
    [pins, layout, moving],
  );
  const scene: NetworkScene<Link> = useMemo(() => {
    if (layout === null) return EMPTY_SCENE;
    const { isWritten } = appearance;
    return networkScene(network, isWritten ? drawing : withoutCaptions(drawing), {
      layout,
      lanes: isWritten ? laneTitles(themes, several) : [],
      pins: places,
      letters: appearance.letters,
      figureOf: figureIn(appearance),
      isAdded: addedIn(appearance),
      whole: ghosted,
    });
  }, [network, ghosted, drawing, layout, themes, several, places, appearance]);
  return { ...drawn, places, scene };
}

/** A symbol stays as it is where nothing is written; plates of many widths would say something that they do not mean. */
function figureIn({ isWritten, figureOf }: NetworkAppearance): (node: NetworkNode) => NodeFigure {
  if (isWritten) return figureOf;
  return (node) => (node.kind === "proposition" ? bareFigure(node) : { ...figureOf(node), labels: [] });
}

/** Who has a label because of what is selected, for which nobody moves. */
function addedIn({ isWritten, figureOf, placedAs }: NetworkAppearance) {
  if (!isWritten || figureOf === placedAs) return undefined;
  return (node: NetworkNode) => placedAs(node).labels.length === 0;
}

export const NO_PINS: Pins = new Map();
const EMPTY_SCENE: NetworkScene<never> = {
  width: 0,
  height: 0,
  bands: [],
  links: [],
  nodes: [],
  ghosts: { links: [], nodes: [] },
};
