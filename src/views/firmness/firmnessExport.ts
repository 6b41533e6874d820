import { pictureWords } from "../../i18n/en/views/picture.ts";
import { selectFirmness } from "../../store/work/firmnessWork.ts";
import { positionsGraph } from "../positions/positionsExport.ts";
import { actorTiesExport, drawnTies } from "../ties/tieExports.ts";
import { networkPicture } from "../view/networkPicture.ts";
import type { ViewExport } from "../view/viewExport.ts";

export const firmnessExport: ViewExport = {
  picture: networkPicture({
    network: (state) => selectFirmness(state)?.after ?? null,
    ...drawnTies("actor"),
  }),
  // Of a whole case nothing is changed, so that the ties are those that there are.
  sharePicture: actorTiesExport.sharePicture,
  graph: positionsGraph,
  remarks: ({ display: { changes } }, language) =>
    changes.length === 0 ? [] : [language.of(pictureWords).changed({ count: changes.length })],
};
