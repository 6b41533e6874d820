import { describe, expect, test } from "vitest";
import { selectAddresses } from "../../../src/store/addressSelectors.ts";
import { addressDrawing } from "../../../src/views/addressees/addressDrawing.ts";
import { addressPlaceable, addresseesExport } from "../../../src/views/addressees/addresseesExport.ts";
import { englishWords } from "../../fixtures/english.ts";
import { drawnAt, placesAt } from "../graph/drawnAt.ts";
import { PROMISES, ROUND_NAMES } from "../graph/drawnFaults.ts";

const addresses = {
  network: selectAddresses,
  drawing: () => addressDrawing(englishWords),
  placeable: addressPlaceable,
  picture: addresseesExport.picture,
};
const promises = Object.entries({ ...PROMISES, ...ROUND_NAMES });

describe.each(placesAt("page", true))("who addresses whom $name", ({ frame }) => {
  const drawn = drawnAt(addresses, frame);

  test.each(promises)("%s", (_promise, faultsOf) => {
    expect(faultsOf(drawn.page, drawn)).toEqual([]);
  });

  test.each(promises)("%s when saved", (_promise, faultsOf) => {
    expect(faultsOf(drawn.file, drawn)).toEqual([]);
  });
});
