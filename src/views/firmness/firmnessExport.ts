import { firmnessWords } from "../../i18n/en/views/firmness.ts";
import type { Words } from "../../i18n/words.ts";
import type { Explorer } from "../../store/createExplorerStore.ts";
import { selectAlignment } from "../../store/selectors.ts";
import { selectFirmness } from "../../store/work/firmnessWork.ts";
import { type LegendItem, itemOf } from "../picture/legendPart.ts";
import { positionsGraph } from "../positions/positionsExport.ts";
import { drawnTies } from "../ties/drawnTies.ts";
import { actorTiesExport } from "../ties/tieExports.ts";
import { networkPicture } from "../view/networkPicture.ts";
import type { ViewExport } from "../view/viewExport.ts";
import { changeName } from "./changeName.ts";
import { moveMarks } from "./moveMarks.ts";
import { GONE_SIGN, MOVE_SIGN } from "./moveSigns.ts";
import { movedEmphasis, movedOfWhole } from "./movedEmphasis.ts";

const ties = drawnTies("actor", (state) => {
  const { before, after, whole } = selectFirmness(state);
  return {
    network: after,
    ghosted: isChanged(state) ? before : whole.ties,
    whole: whole.ties,
    about: movedOfWhole(whole.moves),
  };
});

export const firmnessExport: ViewExport = {
  picture: networkPicture({
    ...ties,
    resting: (state) => movedEmphasis(selectFirmness(state).moves, isChanged(state)),
    under: (scene, state) => moveMarks(scene, selectAlignment(state), acrossOf(state)),
    legend: (state, language) => [...changeItems(state, language), ...ties.legend(state, language)],
  }),
  // Of a whole case nothing is changed, so that the ties are those that there are.
  sharePicture: actorTiesExport.sharePicture,
  graph: positionsGraph,
  remarks: (state, language) => [
    ...state.display.changes.map((change) => changeName(change, state.index, language)),
    ...ties.remarks(state, language),
  ],
};

/** What the marks of what moves mean, as far as there are any. */
function changeItems(state: Explorer, language: Words): readonly LegendItem[] {
  const { legendMove, legendGone } = language.of(firmnessWords);
  return [
    ...(acrossOf(state).size > 0 ? [itemOf(MOVE_SIGN, legendMove)] : []),
    ...(isChanged(state) ? [itemOf(GONE_SIGN, legendGone)] : []),
  ];
}

function acrossOf(state: Explorer) {
  return selectFirmness(state).across;
}

function isChanged({ display: { changes } }: Explorer): boolean {
  return changes.length > 0;
}
