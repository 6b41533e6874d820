import { describe, expect, test } from "vitest";
import { indexCase } from "../../../src/case/indexCase.ts";
import { selectNetwork } from "../../../src/store/selectors.ts";
import { positionDrawing } from "../../../src/views/graph/linkDrawing.ts";
import { KNOWN_FRAMES } from "../../../src/views/graph/layoutFrames.ts";
import { networkScene } from "../../../src/views/graph/networkScene.ts";
import { positionsExport } from "../../../src/views/positions/positionsExport.ts";
import { usualPlaceable } from "../../../src/views/view/networkPicture.ts";
import { wholeNetwork } from "../../fixtures/networks.ts";
import { syntheticCase } from "../../fixtures/syntheticCase.ts";
import { placeableOf, requested } from "../placed.ts";
import { drawnAt, layoutOf, placesAt } from "./drawnAt.ts";
import { PROMISES, ROUND_NAMES } from "./drawnFaults.ts";
import { onPage } from "./drawnPicture.ts";

const promises = Object.entries({ ...PROMISES, ...ROUND_NAMES });
const positions = {
  network: selectNetwork,
  drawing: () => positionDrawing,
  placeable: usualPlaceable,
  picture: positionsExport.picture,
};

describe.each([...placesAt("page"), ...placesAt("embedded")])("who says what $name", ({ frame }) => {
  const drawn = drawnAt(positions, frame);

  test.each(promises)("%s", (_promise, faultsOf) => {
    expect(faultsOf(drawn.page, drawn)).toEqual([]);
  });

  test.each(promises)("%s when saved", (_promise, faultsOf) => {
    expect(faultsOf(drawn.file, drawn)).toEqual([]);
  });

  test("is saved with all its marks and lines", () => {
    const idsOf = ({ marks, lines }: typeof drawn.file) => [...marks, ...lines].map(({ id }) => id);
    expect(idsOf(drawn.file)).toEqual(idsOf(drawn.page));
    expect(drawn.file.lines.length).toBeGreaterThan(40);
  });
});

describe.each([
  [{ actors: 8, propositions: 5, statements: 16, seed: 1 }, KNOWN_FRAMES[1]!],
  [{ actors: 8, propositions: 5, statements: 16, seed: 2 }, KNOWN_FRAMES.at(-2)!],
  [{ actors: 24, propositions: 10, statements: 40, seed: 3 }, KNOWN_FRAMES[1]!],
  [{ actors: 24, propositions: 10, statements: 40, seed: 4 }, KNOWN_FRAMES.at(-2)!],
  [{ actors: 44, propositions: 16, statements: 75, seed: 5 }, KNOWN_FRAMES[1]!],
  [{ actors: 40, propositions: 20, statements: 130, seed: 6 }, KNOWN_FRAMES[1]!],
])("the network of a made-up case of %j", (size, frame) => {
  const index = indexCase(syntheticCase(size));
  const network = wholeNetwork(index);
  const { request, settingOf } = requested(placeableOf(network, index.case.themes), positionDrawing, {
    frame,
  });
  const layout = layoutOf(request);
  const picture = onPage(networkScene(network, positionDrawing, settingOf(layout)));

  test.each(promises)("%s", (_promise, faultsOf) => {
    expect(faultsOf(picture, { request, layout })).toEqual([]);
  });

  test("has its lines led", () => {
    expect(network.links.length).toBeLessThanOrEqual(120);
    expect(layout.routes.length).toBeGreaterThan(0);
  });
});
