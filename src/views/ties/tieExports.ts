import { tiesFile } from "../../formats/write/networkFile.ts";
import type { TieSide } from "../../network/ties/tieNetwork.ts";
import type { Explorer } from "../../store/createExplorerStore.ts";
import { memoizeLast } from "../../store/memoizeLast.ts";
import { selectNetwork } from "../../store/selectors.ts";
import { selectAreTiesInGroups } from "../../store/spine/groupTieSelectors.ts";
import { selectAllTies, selectTies, selectWholeTies } from "../../store/tieSelectors.ts";
import type { ViewName } from "../../store/views.ts";
import { shareNetwork } from "../picture/shareNetwork.ts";
import { tieSpineExport } from "../tieSpine/tieSpineExport.ts";
import { networkPicture, usualPlaceable } from "../view/networkPicture.ts";
import type { ViewExport, ViewGraph } from "../view/viewExport.ts";
import { drawnTies } from "./drawnTies.ts";
import { tiesPlacing } from "./tiesPlacing.ts";

const tiesOf = (side: TieSide) =>
  drawnTies(side, (state) => ({
    network: selectTies[side](state),
    ghosted: selectWholeTies[side](state),
  }));

/** The ties of each side as a file draws them. */
export const tiesToDraw = { actor: tiesOf("actor"), proposition: tiesOf("proposition") };

export const actorTiesExport: ViewExport = exportOf("actor", "alignment");

export const propositionTiesExport: ViewExport = exportOf("proposition", "propositions");

function exportOf(side: TieSide, view: ViewName): ViewExport {
  const ties = tiesToDraw[side];
  const free = networkPicture(ties);
  const areInGroups = (state: Explorer) => side === "actor" && selectAreTiesInGroups(state);
  return {
    picture: {
      layoutRequest: (state, ...around) => (areInGroups(state) ? null : free.layoutRequest(state, ...around)),
      parts: (state, language, layout) =>
        areInGroups(state) ? tieSpineExport.parts(state, language) : free.parts(state, language, layout),
    },
    sharePicture: (state, frame, language) => {
      if (areInGroups(state)) return tieSpineExport.shared(state, frame, language);
      const network = ties.network(state);
      const drawing = ties.drawing(network, state, language);
      return shareNetwork({ network, drawing, ...ties.placeable(state, language) }, frame);
    },
    remarks: (state, language) =>
      areInGroups(state) ? [tieSpineExport.remark(state, language)] : ties.remarks(state, language),
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
