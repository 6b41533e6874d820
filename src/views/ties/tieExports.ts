import { tiesFile } from "../../formats/write/networkFile.ts";
import type { TieSide } from "../../network/ties/tieNetwork.ts";
import { memoizeLast } from "../../store/memoizeLast.ts";
import { selectNetwork } from "../../store/selectors.ts";
import { selectAllTies, selectTies } from "../../store/tieSelectors.ts";
import type { ViewName } from "../../store/views.ts";
import { shareNetwork } from "../picture/shareNetwork.ts";
import { networkPicture, usualPlaceable } from "../view/networkPicture.ts";
import type { ViewExport, ViewGraph } from "../view/viewExport.ts";
import { drawnTies } from "./drawnTies.ts";
import { tiesPlacing } from "./tiesPlacing.ts";

const tiesOf = (side: TieSide) => drawnTies(side, (state) => ({ network: selectTies[side](state) }));

/** The ties of each side as a file draws them. */
export const tiesToDraw = { actor: tiesOf("actor"), proposition: tiesOf("proposition") };

export const actorTiesExport: ViewExport = exportOf("actor", "alignment");

export const propositionTiesExport: ViewExport = exportOf("proposition", "propositions");

function exportOf(side: TieSide, view: ViewName): ViewExport {
  const ties = tiesToDraw[side];
  return {
    picture: networkPicture(ties),
    sharePicture: (state, frame, language) => {
      const network = ties.network(state);
      const drawing = ties.drawing(network, state, language);
      return shareNetwork({ network, drawing, ...ties.placeable(state, language) }, frame);
    },
    remarks: ties.remarks,
    graph: tieGraph(side, view),
  };
}

function tieGraph(side: TieSide, view: ViewName): ViewGraph {
  const file = memoizeLast(tiesFile);
  return {
    view,
    file: (state) => {
      const network = selectAllTies[side](state);
      if (network === null) return null;
      return file(state.index, network, selectNetwork(state), state.display.aggregation);
    },
    placeable: (state) => tiesPlacing(usualPlaceable(state), side),
  };
}
