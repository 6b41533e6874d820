import type { AxisEnds } from "../../network/axis/axisEnds.ts";
import type { Graph, GraphLink, NetworkNode } from "../../network/graph.ts";
import { pinnedPlaces } from "../../network/layout/pin.ts";
import { baseWords } from "../../i18n/messages.ts";
import type { Words } from "../../i18n/words.ts";
import type { Explorer } from "../../store/createExplorerStore.ts";
import { selectAlignment, selectAxisEnds, selectWholeNetwork } from "../../store/selectors.ts";
import type { NetworkLink } from "../../network/twoModeNetwork.ts";
import { type LinkDrawing, linesToLead } from "../graph/linkDrawing.ts";
import type { Frame } from "../graph/layoutFrames.ts";
import { type Placeable, laneTitles, networkLayoutRequest } from "../graph/networkLayoutRequest.ts";
import type { EmphasisOf } from "../graph/emphasis.ts";
import { sceneMarks } from "../graph/sceneMarks.ts";
import { type NetworkScene, networkScene } from "../graph/networkScene.ts";
import { type NodeFigure, nodeFigure } from "../marks/nodeFigure.ts";
import type { Mark } from "../marks/paint/mark.ts";
import { NODE_TYPE } from "../graph/nodeMarks.ts";
import { axisPart } from "../picture/axisPart.ts";
import { type LegendItem, legendPart } from "../picture/legendPart.ts";
import type { ViewPicture } from "./viewExport.ts";

/** The network that a view draws, and how. */
export interface DrawnNetwork<Link extends GraphLink, Drawn extends Graph<Link>> {
  /** Null where there is none to draw. */
  readonly network: (state: Explorer) => Drawn | null;
  readonly drawing: (network: Drawn, state: Explorer, language: Words) => LinkDrawing<Link>;
  readonly legend: (state: Explorer, language: Words) => readonly LegendItem[];
  /** What is faint where the network lacks it, if not the whole one; null for that. */
  readonly ghosted?: (state: Explorer) => Graph<Link> | null;
  /** How much links stand out; all alike where it is left out. */
  readonly resting?: (state: Explorer) => EmphasisOf | undefined;
  /** What is drawn under its marks. */
  readonly under?: (scene: NetworkScene<Link>, state: Explorer) => readonly Mark[];
  /** What its places follow from. */
  readonly placeable: (state: Explorer, language: Words) => Placeable<Link>;
  /** Who names the ends of its axis, if not as in the network of who says what. */
  readonly ends?: (state: Explorer) => AxisEnds;
  /** How nodes are drawn, if not as in the explorer. */
  readonly figureOf?: (state: Explorer) => ((node: NetworkNode) => NodeFigure) | undefined;
}

/** Where the network does not stand on the page, as beside a table. */
const FRAME: Frame = { width: 1200, height: 800, growth: "both" };

/** A network under its axis, and its legend, its nodes at the places that the whole case gives them in the frame in which it stands on the page. */
export function networkPicture<Link extends GraphLink, Drawn extends Graph<Link>>(
  drawn: DrawnNetwork<Link, Drawn>,
): ViewPicture {
  const { placeable, figureOf = () => nodeFigure, ends = selectAxisEnds } = drawn;
  const ghostedOf = (state: Explorer, whole: Graph<Link>) => drawn.ghosted?.(state) ?? whole;
  const networkOf = (state: Explorer) => {
    const network = drawn.network(state);
    return network === null || network.nodes.length === 0 ? null : network;
  };
  return {
    layoutRequest: (state, language, shownIn) => {
      const network = networkOf(state);
      if (network === null) return null;
      const places = placeable(state, language);
      const lines = linesToLead(
        places.led ?? ghostedOf(state, places.whole),
        network,
        drawn.drawing(network, state, language),
      );
      const { pins } = state.display;
      return networkLayoutRequest(places, shownIn ?? FRAME, {
        figureOf: figureOf(state) ?? nodeFigure,
        lines,
        pins,
      });
    },
    parts: (state, language, layout) => {
      const network = networkOf(state);
      if (network === null || layout === null) return null;
      const { themes, several, whole } = placeable(state, language);
      const scene = networkScene(network, drawn.drawing(network, state, language), {
        layout,
        lanes: laneTitles(themes, several),
        pins: pinnedPlaces(state.display.pins, layout),
        figureOf: figureOf(state),
        whole: ghostedOf(state, whole),
      });
      const axis = axisPart(ends(state), scene.width, language.of(baseWords));
      const legend = legendPart(drawn.legend(state, language), scene.width);
      const marks = [
        ...(drawn.under?.(scene, state) ?? []),
        ...sceneMarks(scene, NODE_TYPE, drawn.resting?.(state)),
      ];
      const picture = { width: scene.width, height: scene.height, marks };
      return [axis, picture, legend].filter((part) => part !== null);
    },
  };
}

/** What the places of nodes follow from in the network of who says what; the lane of who spoke on several themes is named where words are given. */
export function usualPlaceable(state: Explorer, language?: Words): Placeable<NetworkLink> {
  const whole = selectWholeNetwork(state);
  return {
    whole,
    said: whole,
    hasBeads: true,
    alignment: selectAlignment(state),
    themes: state.index.shownThemes,
    several: language?.of(baseWords).chart.severalThemes ?? "",
  };
}
