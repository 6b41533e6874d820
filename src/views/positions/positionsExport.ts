import { positionsFile } from "../../formats/write/networkFile.ts";
import { baseWords } from "../../i18n/messages.ts";
import type { Network } from "../../network/twoModeNetwork.ts";
import { memoizeLast } from "../../store/memoizeLast.ts";
import { selectNetwork, selectWholeNetwork } from "../../store/selectors.ts";
import { positionDrawing } from "../graph/linkDrawing.ts";
import { type LegendItem, actorItems, plateItem, stanceItems, widthItem } from "../picture/legendSvg.ts";
import type { PictureStyle } from "../picture/pictureStyle.ts";
import { shareNetwork } from "../picture/shareNetwork.ts";
import { networkPicture, usualPlaceable } from "../view/networkPicture.ts";
import type { ViewExport, ViewGraph } from "../view/viewExport.ts";

const file = memoizeLast(positionsFile);

/** Who says what, as a file: also what the views give that draw the same positions, or none. */
export const positionsGraph: ViewGraph = {
  view: "network",
  file: (state) => file(state.index, selectNetwork(state)),
  placeable: usualPlaceable,
};

export const positionsExport: ViewExport = {
  picture: networkPicture({
    network: selectNetwork,
    drawing: () => positionDrawing,
    legend: (state, style) => positionLegend(selectWholeNetwork(state), style),
  }),
  sharePicture: (state, frame, { colours }) => {
    const shared = { network: selectNetwork(state), drawing: positionDrawing, ...usualPlaceable(state) };
    return shareNetwork(shared, frame, colours);
  },
  graph: positionsGraph,
};

/** What the signs of the network of who says what mean. */
function positionLegend(network: Network, { colours, language }: PictureStyle): LegendItem[] {
  const messages = language.of(baseWords);
  return [
    ...stanceItems(stancesIn(network), colours, messages),
    widthItem(messages.chart.legendWidth, colours),
    ...actorItems(network, colours, messages),
    plateItem(messages, colours),
  ];
}

/** The stances that positions of a network take. */
export function stancesIn({ links }: Network) {
  return new Set(links.map(({ stance }) => stance));
}
