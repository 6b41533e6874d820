import type { Words } from "../../i18n/words.ts";
import { tiesFile } from "../../formats/write/networkFile.ts";
import { tiesWords } from "../../i18n/en/views/ties.ts";
import { baseWords } from "../../i18n/messages.ts";
import type { TieNetwork, TieSide } from "../../network/ties/tieNetwork.ts";
import type { Explorer } from "../../store/createExplorerStore.ts";
import { memoizeLast } from "../../store/memoizeLast.ts";
import { selectIsFiltered, selectNetwork, selectWholeNetwork } from "../../store/selectors.ts";
import { selectTieSettings, selectTies } from "../../store/tieSelectors.ts";
import type { ViewName } from "../../store/views.ts";
import {
  type LegendItem,
  actorItems,
  lineItem,
  plateItem,
  stanceItems,
  widthItem,
} from "../picture/legendPart.ts";
import { shareNetwork } from "../picture/shareNetwork.ts";
import { positionsExport, stancesIn } from "../positions/positionsExport.ts";
import { type DrawnNetwork, networkPicture, usualPlaceable } from "../view/networkPicture.ts";
import type { ViewExport, ViewGraph } from "../view/viewExport.ts";
import { TIE_LOOKS, tieDrawing } from "./tieDrawing.ts";
import { tiesPlacing } from "./tiesPlacing.ts";

export const actorTiesExport: ViewExport = exportOf("actor", "alignment");

export const propositionTiesExport: ViewExport = exportOf("proposition", "propositions");

function exportOf(side: TieSide, view: ViewName): ViewExport {
  return {
    picture: networkPicture({ network: selectTies[side], ...drawnTies(side) }),
    sharePicture: (state, frame, language) => {
      const network = selectTies[side](state);
      if (network === null) return positionsExport.sharePicture(state, frame, language);
      const drawing = tieDrawing(network, selectTieSettings(state));
      return shareNetwork({ network, drawing, ...tiesPlacing(usualPlaceable(state), side) }, frame);
    },
    graph: tieGraph(side, view),
  };
}

function tieGraph(side: TieSide, view: ViewName): ViewGraph {
  const file = memoizeLast(tiesFile);
  return {
    view,
    file: (state) => {
      const network = selectTies[side](state);
      if (network === null) return null;
      return file(state.index, network, selectNetwork(state), state.display.aggregation);
    },
    placeable: (state) => tiesPlacing(usualPlaceable(state), side),
  };
}

type DrawnTies = DrawnNetwork<TieNetwork["links"][number], TieNetwork>;

/** How ties are drawn, whichever they are. */
export function drawnTies(side: TieSide): Pick<DrawnTies, "drawing" | "legend" | "placeable"> {
  return {
    placeable: (state, language) => tiesPlacing(usualPlaceable(state, language), side),
    drawing: (network, state) => tieDrawing(network, selectTieSettings(state)),
    legend: (state, language) => tieLegend(side, state, language),
  };
}

/** What the signs of a one-mode network mean. */
function tieLegend(side: TieSide, state: Explorer, language: Words): LegendItem[] {
  const messages = language.of(baseWords);
  const ties = language.of(tiesWords);
  const whole = selectWholeNetwork(state);
  const looks = TIE_LOOKS[state.display.aggregation];
  const nodes =
    side === "actor"
      ? actorItems(whole, messages)
      : [plateItem(messages, selectIsFiltered(state)), ...stanceItems(stancesIn(whole), messages)];
  return [
    ...looks.map((look) => lineItem(look, ties[look])),
    widthItem(ties.width),
    lineItem(looks[0], ties.thin, true),
    ...nodes,
  ];
}
