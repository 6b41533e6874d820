import { useMemo } from "react";
import { pictureWords } from "../../i18n/en/views/picture.ts";
import { addressDrawing } from "../../views/addressees/addressDrawing.ts";
import type { LinkDrawing } from "../../views/graph/linkDrawing.ts";
import { positionDrawing } from "../../views/graph/linkDrawing.ts";
import { matrixScene } from "../../views/matrix/matrixScene.ts";
import { networkLayoutRequest } from "../../views/graph/networkLayoutRequest.ts";
import { type Figures, networkScene } from "../../views/graph/networkScene.ts";
import { nodeFigure } from "../../views/marks/nodeFigure.ts";
import type { PicturePart } from "../../views/picture/pictureFrame.ts";
import { type LegendStyle, addressLegend, positionLegend, tieLegend } from "../../views/pictureLegends.ts";
import { matrixParts, networkParts, timelineParts } from "../../views/pictureParts.ts";
import { line } from "../../views/picture/pictureType.ts";
import { letteredName } from "../../views/sides/sideLabels.ts";
import { tieDrawing } from "../../views/ties/tieDrawing.ts";
import { timelineScene } from "../../views/timeline/timelineScene.ts";
import { useNetworkLayout } from "../../views/graph/useNetworkLayout.ts";
import type { Graph } from "../../network/graph.ts";
import { pinnedPlaces } from "../../network/layout/pin.ts";
import type { Explorer } from "../../store/createExplorerStore.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { selectFirmness } from "../../store/firmnessSelectors.ts";
import {
  selectAddressAlignment,
  selectAddressEnds,
  selectAddressLevels,
  selectAddresses,
  selectAlignment,
  selectAxisEnds,
  selectNetwork,
  selectOfAnyDate,
  selectSides,
  selectVisible,
  selectWholeAddresses,
  selectWholeNetwork,
} from "../../store/selectors.ts";
import { chosenView } from "../../store/views.ts";
import { selectTieSettings, selectTies } from "../../store/tieSelectors.ts";

/** Always the same, so that the same choices give the same picture on every screen. */
const FRAME = { width: 1200, height: 800, growth: "both" } as const;
const WIDTH = 1136;
const ROW = 20;

/** The parts of the picture of what is shown; "waiting" until the nodes are placed, null where there is nothing to draw. */
export function useShownParts(style: LegendStyle): readonly PicturePart[] | "waiting" | null {
  const state = useExplorer((all) => all);
  const view = chosenView(state);
  const request = useMemo(() => requestFor(state), [state]);
  const layout = useNetworkLayout(request);
  return useMemo(() => {
    if (view === "matrix") return matrixOf(state, style);
    if (view === "timeline") return timelineOf(state, style);
    const shown = shownNetwork(state, style);
    if (shown === null || shown.network.nodes.length === 0) return null;
    if (layout === null) return "waiting";
    const { network, drawing, ends, legend, figures } = shown;
    const themes = view === "addressees" ? [] : state.index.case.themes;
    const pins = new Map(pinnedPlaces(state.display.pins, layout));
    const ground = { layout, themes, pins, ...(figures === undefined ? {} : { figures }) };
    return networkParts(networkScene(network, drawing, ground), { ends, legend }, style);
  }, [state, view, layout, style]);
}

function requestFor(state: Explorer) {
  const view = chosenView(state);
  if (view === "matrix" || view === "timeline") return null;
  const isAddressed = view === "addressees";
  const whole = isAddressed ? selectWholeAddresses(state) : selectWholeNetwork(state);
  const alignment = isAddressed ? selectAddressAlignment(state) : selectAlignment(state);
  const levels = isAddressed ? selectAddressLevels(state) : undefined;
  const themes = isAddressed ? [] : state.index.case.themes;
  return networkLayoutRequest({ whole, alignment, levels, themes }, FRAME, figuresFor(state)?.of);
}

interface Shown {
  readonly network: Graph;
  // oxlint-disable-next-line typescript/no-explicit-any -- each drawing has links of its own
  readonly drawing: LinkDrawing<any>;
  readonly ends: ReturnType<typeof selectAxisEnds>;
  readonly legend: ReturnType<typeof positionLegend>;
  readonly figures?: Figures;
}

function shownNetwork(state: Explorer, style: LegendStyle): Shown | null {
  const ends = selectAxisEnds(state);
  switch (chosenView(state)) {
    case "alignment":
      return shownTies(selectTies.actor(state), state, style);
    case "propositions":
      return shownTies(selectTies.proposition(state), state, style);
    case "firmness":
      return shownTies(selectFirmness(state)?.after ?? null, state, style);
    case "sides":
      return shownSides(state, style);
    case "addressees":
      return {
        network: selectAddresses(state),
        drawing: addressDrawing(style.language),
        ends: selectAddressEnds(state),
        legend: addressLegend(selectWholeAddresses(state), style),
      };
    case "network":
    case "matrix":
    case "timeline":
      return {
        network: selectNetwork(state),
        drawing: positionDrawing,
        ends,
        legend: positionLegend(selectWholeNetwork(state), style),
      };
  }
}

function shownTies(
  network: ReturnType<typeof selectTies.actor>,
  state: Explorer,
  style: LegendStyle,
): Shown | null {
  if (network === null) return null;
  const settings = selectTieSettings(state);
  const whole = selectWholeNetwork(state);
  const { aggregation } = settings;
  return {
    network,
    drawing: tieDrawing(network, settings),
    ends: selectAxisEnds(state),
    legend: tieLegend({ whole, side: network.side, aggregation }, style),
  };
}

/** Who agrees with whom, each name with the letter of its side before it. */
function shownSides(state: Explorer, style: LegendStyle): Shown | null {
  const found = selectSides(state);
  const shown = shownTies(selectTies.actor(state), state, style);
  if (found.kind !== "found" || shown === null) return null;
  const { language, colours } = style;
  const letter = line(found.sides[0]?.letter ?? "", 0, 4.5, { size: 13, fill: colours.ink, weight: 600 });
  const item = { sign: letter, width: 9, text: language.of(pictureWords).legendSide };
  const figures = figuresFor(state);
  const legend = [item, ...shown.legend];
  return figures === undefined ? null : { ...shown, legend, figures };
}

/** Names with letters before them are wider than names alone. */
function figuresFor(state: Explorer): Figures | undefined {
  const found = chosenView(state) === "sides" ? selectSides(state) : null;
  if (found?.kind !== "found") return undefined;
  const nameOf = letteredName(found);
  return {
    of: (node) =>
      nodeFigure(node.kind === "actor" ? { ...node, actor: { ...node.actor, label: nameOf(node) } } : node),
    labelDrop: 14,
  };
}

function matrixOf(state: Explorer, style: LegendStyle): PicturePart[] | null {
  const network = selectNetwork(state);
  if (network.nodes.length === 0) return null;
  const { themes } = state.index.case;
  const { compare } = style.language.grammar;
  const order = state.display.columns;
  const scene = matrixScene({ network, alignment: selectAlignment(state), themes, order, compare });
  return matrixParts(scene, { network, ends: selectAxisEnds(state) }, style);
}

function timelineOf(state: Explorer, style: LegendStyle): PicturePart[] | null {
  const { index } = state;
  const scene = timelineScene(index, selectOfAnyDate(state), selectVisible(state), {
    width: WIDTH,
    row: ROW,
  });
  if (scene.lanes.length === 0) return null;
  return timelineParts(scene, { index, network: selectWholeNetwork(state), row: ROW }, style);
}
