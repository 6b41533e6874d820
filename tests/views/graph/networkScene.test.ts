import { describe, expect, test } from "vitest";
import { positionDrawing } from "../../../src/views/graph/linkDrawing.ts";
import { networkLayoutRequest } from "../../../src/views/graph/networkLayoutRequest.ts";
import { type Pins, networkScene } from "../../../src/views/graph/networkScene.ts";
import { nodeFigure, symbolMiddle } from "../../../src/views/marks/nodeFigure.ts";
import { alignment } from "../../../src/network/axis/alignment.ts";
import { layoutNetwork } from "../../../src/network/layout/layoutNetwork.ts";
import type { Network } from "../../../src/network/twoModeNetwork.ts";
import { xinjiangIndex } from "../../fixtures/bundledCases.ts";
import { a, networkOf, p, wholeNetwork } from "../../fixtures/networks.ts";

const whole = networkOf([
  ["ann", "tax", "support"],
  ["bob", "tax", "oppose"],
  ["cem", "tax", "oppose"],
  ["cem", "data", "support"],
  ["cem", "data", "support"],
]);
const frame = { width: 600, height: 400, growth: "both" } as const;
const layout = layoutNetwork(
  networkLayoutRequest({ whole: whole, alignment: alignment(whole), themes: [] }, frame),
);
const sceneOf = (network: Network, pins: Pins = new Map()) =>
  networkScene(network, positionDrawing, { layout, themes: [], pins });
const markOf = (id: string, scene = sceneOf(whole)) => scene.nodes.find(({ node }) => node.id === id)!;
const boxOf = (id: string) => layout.placements.find((placement) => placement.id === id)!;

describe("networkScene", () => {
  test("draws plates about the middle of their box, and symbols at its top with the label below", () => {
    expect(markOf(p("tax"))).toMatchObject({
      x: boxOf(p("tax")).x,
      y: boxOf(p("tax")).y,
      shape: "",
      radius: 0,
    });
    const ann = markOf(a("ann"));
    const { height, radius } = nodeFigure(ann.node);
    expect(ann).toMatchObject({
      x: boxOf(a("ann")).x,
      y: boxOf(a("ann")).y - height / 2 + symbolMiddle(radius),
      radius,
    });
    expect(ann.shape).not.toBe("");
    expect(ann.shares).toEqual([]);
  });

  test("shares out a plate's line by how many actors take each stance, oppose first", () => {
    const { shares, width } = markOf(p("tax"));
    expect(shares.map(({ stance }) => stance)).toEqual(["oppose", "support"]);
    expect(shares.map((share) => share.width)).toEqual([
      expect.closeTo((width * 2) / 3),
      expect.closeTo(width / 3),
    ]);
    expect(shares[0]?.x).toBeCloseTo(-width / 2);
    expect(shares[1]?.x).toBeCloseTo(-width / 2 + (width * 2) / 3);
  });

  test("draws each link, wider for more statements", () => {
    const { links } = sceneOf(whole);
    expect(links.map(({ link }) => link.id)).toEqual(whole.links.map(({ id }) => id));
    expect(links.every(({ path }) => /^M.+C.+/.test(path))).toBe(true);
    expect(links.at(-1)?.width).toBeGreaterThan(links[0]?.width ?? Infinity);
  });

  test("leaves out what is filtered away and keeps the places of the rest", () => {
    const part = networkOf([["ann", "tax", "support"]]);
    const scene = sceneOf(part);
    expect(scene.nodes.map(({ node }) => node.id)).toEqual([a("ann"), p("tax")]);
    expect(markOf(p("tax"), scene)).toMatchObject({ x: boxOf(p("tax")).x, y: boxOf(p("tax")).y });
    expect(sceneOf({ nodes: [], links: [] })).toMatchObject({ nodes: [], links: [] });
  });

  test("puts a pinned node where it is pinned, and its links with it", () => {
    const pinned = sceneOf(whole, new Map([[a("ann"), { x: 11, y: 22 }]]));
    expect(markOf(a("ann"), pinned)).toMatchObject({ x: 11, y: 22 });
    expect(pinned.links[0]?.path).toMatch(/^M11 22C/);
    expect(markOf(p("tax"), pinned)).toEqual(markOf(p("tax")));
  });

  test("leaves out nodes that the layout does not know", () => {
    const { nodes, links } = networkScene(whole, positionDrawing, {
      layout: { ...layout, placements: [] },
      themes: [],
      pins: new Map(),
    });
    expect(nodes).toEqual([]);
    expect(links.every(({ path }) => path === "")).toBe(true);
  });

  test("titles the bands by their themes", () => {
    const { case: real } = xinjiangIndex();
    const network = wholeNetwork(xinjiangIndex());
    const placed = layoutNetwork(
      networkLayoutRequest({ whole: network, alignment: alignment(network), themes: real.themes }, frame),
    );
    const { bands } = networkScene(network, positionDrawing, {
      layout: placed,
      themes: real.themes,
      pins: new Map(),
    });
    expect(bands.map(({ title }) => title)).toEqual(real.themes.map(({ title }) => title));
    expect(bands.map(({ top, bottom }) => [top, bottom])).toEqual(
      placed.bands.map(({ top, bottom }) => [top, bottom]),
    );
  });
});
