import { describe, expect, test } from "vitest";
import type { TieSide } from "../../../src/network/ties/tieNetwork.ts";
import type { Explorer } from "../../../src/store/createExplorerStore.ts";
import { selectTieSettings, selectTies } from "../../../src/store/tieSelectors.ts";
import { tieDrawing } from "../../../src/views/ties/tieDrawing.ts";
import { actorTiesExport, propositionTiesExport } from "../../../src/views/ties/tieExports.ts";
import { tiesPlacing } from "../../../src/views/ties/tiesPlacing.ts";
import type { ViewPicture } from "../../../src/views/view/viewExport.ts";
import { usualPlaceable } from "../../../src/views/view/networkPicture.ts";
import { englishWords } from "../../fixtures/english.ts";
import { drawnAt, placesAt } from "../graph/drawnAt.ts";
import { PROMISES, ROUND_NAMES } from "../graph/drawnFaults.ts";

const drawn = (side: TieSide, picture: ViewPicture) => ({
  network: (state: Explorer) => selectTies[side](state),
  drawing: (state: Explorer) => tieDrawing(selectTies[side](state), selectTieSettings(state)),
  placeable: (state: Explorer) => tiesPlacing(usualPlaceable(state, englishWords), side),
  picture,
});

describe.each(placesAt("page"))("who stands with whom $name", ({ frame }) => {
  const ties = drawnAt(drawn("actor", actorTiesExport.picture), frame);

  // So many ties as these could not go round every name without loops: names lie over them.
  test.each(Object.entries(PROMISES))("%s", (_promise, faultsOf) => {
    expect(faultsOf(ties.page, ties)).toEqual([]);
  });

  test.each(Object.entries(PROMISES))("%s when saved", (_promise, faultsOf) => {
    expect(faultsOf(ties.file, ties)).toEqual([]);
  });
});

describe.each([...placesAt("page"), ...placesAt("embedded")])("what goes together $name", ({ frame }) => {
  const ties = drawnAt(drawn("proposition", propositionTiesExport.picture), frame);
  const promises = Object.entries({ ...PROMISES, ...ROUND_NAMES });

  test.each(promises)("%s", (_promise, faultsOf) => {
    expect(faultsOf(ties.page, ties)).toEqual([]);
  });

  test.each(promises)("%s when saved", (_promise, faultsOf) => {
    expect(faultsOf(ties.file, ties)).toEqual([]);
  });
});
