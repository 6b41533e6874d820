import type { Words } from "../../i18n/words.ts";
import { positionsFile } from "../../formats/write/networkFile.ts";
import { baseWords } from "../../i18n/messages.ts";
import type { Network } from "../../network/twoModeNetwork.ts";
import type { Explorer } from "../../store/createExplorerStore.ts";
import { memoizeLast } from "../../store/memoizeLast.ts";
import { selectIsFiltered, selectNetwork, selectWholeNetwork } from "../../store/selectors.ts";
import { selectIsSpine } from "../../store/spine/groupSelectors.ts";
import { positionDrawing } from "../graph/linkDrawing.ts";
import { type LegendItem, actorItems, plateItem, stanceItems, widthItem } from "../picture/legendPart.ts";
import { shareNetwork } from "../picture/shareNetwork.ts";
import { spineExport } from "../spine/spineExport.ts";
import { networkPicture, usualPlaceable } from "../view/networkPicture.ts";
import type { ViewExport, ViewGraph } from "../view/viewExport.ts";
import { rowsExport } from "./rows/rowsPicture.ts";

const file = memoizeLast(positionsFile);

/** Who says what, as a file: also what the views give that draw the same positions, or none. */
export const positionsGraph: ViewGraph = {
  view: "network",
  file: (state) => file(state.index, selectNetwork(state)),
  placeable: usualPlaceable,
};

/** Node by node. */
const free = networkPicture({
  network: selectNetwork,
  drawing: () => positionDrawing,
  placeable: usualPlaceable,
  legend: (state, language) => positionLegend(state, language),
});

export const positionsExport: ViewExport = {
  picture: {
    layoutRequest: (state, ...around) => (selectIsSpine(state) ? null : free.layoutRequest(state, ...around)),
    parts: (state, language, layout) =>
      selectIsSpine(state) ? spineExport.parts(state, language) : free.parts(state, language, layout),
  },
  remarks: (state, language) => (selectIsSpine(state) ? [spineExport.remark(state, language)] : []),
  sharePicture: (state, frame, language) => {
    if (selectIsSpine(state)) return spineExport.shared(state, frame, language);
    const shared = { network: selectNetwork(state), drawing: positionDrawing, ...usualPlaceable(state) };
    return shareNetwork(shared, frame);
  },
  graph: positionsGraph,
  rows: rowsExport,
};

/** What the signs of the network of who says what mean. */
function positionLegend(state: Explorer, language: Words): LegendItem[] {
  const messages = language.of(baseWords);
  const network = selectWholeNetwork(state);
  return [
    ...stanceItems(stancesIn(network), messages),
    widthItem(messages.chart.legendWidth),
    ...actorItems(network, messages),
    plateItem(messages, selectIsFiltered(state)),
  ];
}

/** The stances that positions of a network take. */
export function stancesIn({ links }: Network) {
  return new Set(links.map(({ stance }) => stance));
}
