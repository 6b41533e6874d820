import { describe, expect, test } from "vitest";
import { routeRequest } from "../../../src/network/layout/routeRequest.ts";
import type { LayoutRequest } from "../../../src/network/layout/layoutRequest.ts";
import { placeNodes } from "../../../src/network/places/placeNodes.ts";
import { positionDrawing } from "../../../src/views/graph/linkDrawing.ts";
import { networkOf } from "../../fixtures/networks.ts";
import { placeableOf, placed } from "../../views/placed.ts";

const { request } = placed(
  placeableOf(
    networkOf([
      ["ann", "open-data", "support"],
      ["ann", "new-tax", "support"],
    ]),
  ),
  positionDrawing,
);
const places = placeNodes(request);
const namesInTheWay = (asked: LayoutRequest) =>
  routeRequest(asked, places).obstacles.filter(({ part }) => part === "label").length;
const withLines = (count: number): LayoutRequest => {
  const [line] = request.lines;
  return { ...request, lines: Array.from({ length: count }, (_, at) => ({ ...line!, id: String(at) })) };
};
const betweenSymbols = (asked: LayoutRequest): LayoutRequest => ({
  ...asked,
  nodes: asked.nodes.map((node) => ({ ...node, radius: 6 })),
});

describe("what lines are led round", () => {
  test("are names as well as marks, however many lines meet plates", () => {
    expect(namesInTheWay(request)).toBeGreaterThan(0);
    expect(namesInTheWay(withLines(120))).toBe(namesInTheWay(request));
  });

  test("are only marks where more than 60 lines run between symbols", () => {
    expect(namesInTheWay(betweenSymbols(withLines(60)))).toBeGreaterThan(0);
    expect(namesInTheWay(betweenSymbols(withLines(61)))).toBe(0);
  });
});
