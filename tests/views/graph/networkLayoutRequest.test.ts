import { expect, test } from "vitest";
import { BAND_TITLE_SIZE, networkLayoutRequest } from "../../../src/views/graph/networkLayoutRequest.ts";
import { nodeFigure } from "../../../src/views/marks/nodeFigure.ts";
import { textWidth } from "../../../src/views/marks/textWidth.ts";
import { alignment } from "../../../src/network/axis/alignment.ts";
import { networkOf } from "../../fixtures/networks.ts";
import { pair, twoSidesAndABridge } from "../../fixtures/tinyCases.ts";

const frame = { width: 600, height: 400, growth: "both" } as const;
const themes = [{ id: "policy", title: "Policy" }] as never;

test("asks for every node at its size, at its place on the axis, propositions with their theme", () => {
  const network = networkOf(twoSidesAndABridge);
  const places = alignment(network);
  const { nodes, links, ...rest } = networkLayoutRequest(
    { whole: network, alignment: places, themes: themes },
    frame,
  );
  expect(
    nodes.map(({ id, width, height, alignment: place, theme }) => [id, width, height, place, theme]),
  ).toEqual(
    network.nodes.map((node) => {
      const { width, height } = nodeFigure(node);
      return [node.id, width, height, places.get(node.id), node.kind === "proposition" ? "policy" : null];
    }),
  );
  expect(links).toHaveLength(10);
  expect(rest).toEqual({
    ...frame,
    themes: [{ id: "policy", titleWidth: textWidth("Policy", BAND_TITLE_SIZE) + 12 }],
  });
});

test("is plain data that a worker can take", () => {
  const request = networkLayoutRequest(
    { whole: networkOf(pair), alignment: new Map(), themes: themes },
    frame,
  );
  expect(structuredClone(request)).toEqual(request);
});

test("gives no place on the axis to whom it does not have", () => {
  const { nodes } = networkLayoutRequest(
    { whole: networkOf(pair), alignment: new Map(), themes: themes },
    frame,
  );
  expect(nodes.map(({ alignment: place }) => place)).toEqual([null, null, null]);
});

test("passes on how far down a node stands, and asks for air beside those that stand in one row", () => {
  const network = networkOf(pair);
  const [first] = network.nodes;
  const ground = { whole: network, alignment: new Map(), themes, levels: new Map([[first!.id, 0.5]]) };
  const [ann, bob] = networkLayoutRequest(ground, frame).nodes;
  expect(ann?.level).toBe(0.5);
  expect(ann?.width).toBeGreaterThan(nodeFigure(first!).width);
  expect(bob).not.toHaveProperty("level");
});
