import { describe, expect, test } from "vitest";
import narrow from "../../../data/xinjiang-report-2022/case.json?narrow-layouts";
import wide from "../../../data/xinjiang-report-2022/case.json?wide-layouts";
import { indexCase } from "../../../src/case/indexCase.ts";
import { type PackedLayouts, unpackLayout } from "../../../src/views/graph/made/packedLayouts.ts";
import { KNOWN_FRAMES } from "../../../src/views/graph/layoutFrames.ts";
import { positionDrawing } from "../../../src/views/graph/linkDrawing.ts";
import { laneTitles } from "../../../src/views/graph/networkLayoutRequest.ts";
import { networkScene } from "../../../src/views/graph/networkScene.ts";
import { usualRequests } from "../../../src/workshop/cases/madeLayouts.ts";
import { xinjiangIndex } from "../../fixtures/bundledCases.ts";
import { wholeNetwork } from "../../fixtures/networks.ts";
import { syntheticCase } from "../../fixtures/syntheticCase.ts";
import { placeableOf, placed } from "../placed.ts";
import { drawnFaults } from "./drawnFaults.ts";

const real = xinjiangIndex();
const realNetwork = wholeNetwork(real);
const requests = [...usualRequests(real.case, "both"), ...usualRequests(real.case, "down")].map(
  ([key, request]) => ({ key, request, name: `${request.width} by ${request.height}` }),
);

describe("the network of the first case says nothing that is not so", () => {
  test.each(requests)("on a screen for a picture of $name", ({ key, request }) => {
    const [one, other] = [wide, narrow] as unknown as readonly PackedLayouts[];
    const layout = (unpackLayout(one!, key) ?? unpackLayout(other!, key))!;
    const lanes = laneTitles(real.case.themes, "On several themes");
    const scene = networkScene(realNetwork, positionDrawing, { layout, lanes, pins: new Map() });
    expect(scene.links).toHaveLength(realNetwork.links.length);
    expect(scene.nodes).toHaveLength(realNetwork.nodes.length);
    expect(drawnFaults(scene, request, layout)).toEqual([]);
  });
});

describe("the network of a made-up case says nothing that is not so", () => {
  const [large, small] = [KNOWN_FRAMES[1]!, KNOWN_FRAMES.at(-2)!];
  test.each([
    [{ actors: 8, propositions: 5, statements: 16, seed: 1 }, large],
    [{ actors: 8, propositions: 5, statements: 16, seed: 2 }, small],
    [{ actors: 24, propositions: 10, statements: 40, seed: 3 }, large],
    [{ actors: 24, propositions: 10, statements: 40, seed: 4 }, small],
    [{ actors: 44, propositions: 16, statements: 75, seed: 5 }, large],
  ])("of %j", (size, frame) => {
    const index = indexCase(syntheticCase(size));
    const network = wholeNetwork(index);
    const placeable = placeableOf(network, index.case.themes);
    const { request, layout, setting } = placed(placeable, positionDrawing, { frame });
    const scene = networkScene(network, positionDrawing, setting);
    expect(layout.routes.length).toBeGreaterThan(0);
    expect(drawnFaults(scene, request, layout)).toEqual([]);
  });
});
