import type { AxisEnds } from "../../network/axis/axisEnds.ts";
import type { Graph, GraphLink } from "../../network/graph.ts";
import { pinnedPlaces } from "../../network/layout/pin.ts";
import { baseWords } from "../../i18n/messages.ts";
import type { Words } from "../../i18n/words.ts";
import type { Explorer } from "../../store/createExplorerStore.ts";
import { selectAlignment, selectAxisEnds, selectWholeNetwork } from "../../store/selectors.ts";
import type { LinkDrawing } from "../graph/linkDrawing.ts";
import { type Placeable, networkLayoutRequest } from "../graph/networkLayoutRequest.ts";
import { sceneMarks } from "../graph/sceneMarks.ts";
import { type Figures, networkScene } from "../graph/networkScene.ts";
import { axisPart } from "../picture/axisPart.ts";
import { type LegendItem, legendPart } from "../picture/legendPart.ts";
import type { ViewPicture } from "./viewExport.ts";

/** The network that a view draws, and how. */
export interface DrawnNetwork<Link extends GraphLink, Drawn extends Graph<Link>> {
  /** Null where there is none to draw. */
  readonly network: (state: Explorer) => Drawn | null;
  readonly drawing: (network: Drawn, state: Explorer, language: Words) => LinkDrawing<Link>;
  readonly legend: (state: Explorer, language: Words) => readonly LegendItem[];
  /** What its places follow from, and who names the ends of its axis, if not as in the network of who says what. */
  readonly placeable?: (state: Explorer) => Placeable;
  readonly ends?: (state: Explorer) => AxisEnds;
  /** How nodes are drawn, if not as in the explorer. */
  readonly figures?: (state: Explorer) => Figures | undefined;
}

/** Always the same, so that the same choices give the same picture on every screen. */
const FRAME = { width: 1200, height: 800, growth: "both" } as const;

/** A network with the ends of its axis and its legend, its nodes at the places that the whole case gives them. */
export function networkPicture<Link extends GraphLink, Drawn extends Graph<Link>>(
  drawn: DrawnNetwork<Link, Drawn>,
): ViewPicture {
  const { placeable = usualPlaceable, figures = () => undefined, ends = selectAxisEnds } = drawn;
  const networkOf = (state: Explorer) => {
    const network = drawn.network(state);
    return network === null || network.nodes.length === 0 ? null : network;
  };
  return {
    layoutRequest: (state) =>
      networkOf(state) === null ? null : networkLayoutRequest(placeable(state), FRAME, figures(state)?.of),
    parts: (state, language, layout) => {
      const network = networkOf(state);
      if (network === null || layout === null) return null;
      const own = figures(state);
      const pins = new Map(pinnedPlaces(state.display.pins, layout));
      const setting = { layout, themes: placeable(state).themes, pins };
      const scene = networkScene(
        network,
        drawn.drawing(network, state, language),
        own === undefined ? setting : { ...setting, figures: own },
      );
      const axis = axisPart(ends(state), { width: scene.width, size: 14 }, language.of(baseWords));
      const legend = legendPart(drawn.legend(state, language), scene.width);
      const whole = { width: scene.width, height: scene.height, marks: sceneMarks(scene) };
      return [whole, axis, legend].filter((part) => part !== null);
    },
  };
}

/** What the places of nodes follow from in the network of who says what. */
export function usualPlaceable(state: Explorer): Placeable {
  return {
    whole: selectWholeNetwork(state),
    alignment: selectAlignment(state),
    themes: state.index.case.themes,
  };
}
