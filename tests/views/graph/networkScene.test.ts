import { describe, expect, test } from "vitest";
import { positionDrawing } from "../../../src/views/graph/linkDrawing.ts";
import { type Pins, networkScene } from "../../../src/views/graph/networkScene.ts";
import type { Network } from "../../../src/network/twoModeNetwork.ts";
import { a, networkOf, p } from "../../fixtures/networks.ts";
import { placeableOf, placed } from "../placed.ts";
import { drawnFaults } from "./drawnFaults.ts";

const whole = networkOf([
  ["ann", "tax", "support"],
  ["bob", "tax", "oppose"],
  ["cem", "tax", "oppose"],
  ["cem", "data", "support"],
  ["cem", "data", "support"],
]);
const { layout, request, setting } = placed(placeableOf(whole), positionDrawing);
const sceneOf = (network: Network, pins: Pins = new Map()) =>
  networkScene(network, positionDrawing, { ...setting, pins, whole });
const markOf = (id: string, scene = sceneOf(whole)) => scene.nodes.find(({ node }) => node.id === id)!;
const boxOf = (id: string) => layout.nodes.find((node) => node.id === id)!;
const linkOf = (id: string, scene = sceneOf(whole)) => scene.links.find(({ link }) => link.id === id)!;

describe("networkScene", () => {
  test("draws every node about its middle, with its label where the layout has put it", () => {
    expect(markOf(p("tax"))).toMatchObject({
      x: boxOf(p("tax")).x,
      y: boxOf(p("tax")).y,
      shape: "",
      radius: 0,
    });
    const cem = markOf(a("cem"));
    const { x, y, label } = boxOf(a("cem"));
    expect(cem).toMatchObject({ x, y, shares: [], isBead: false });
    expect(cem.shape).not.toBe("");
    expect(cem.label?.box).toEqual({
      x: label!.x - x,
      y: label!.y - y,
      width: label!.width,
      height: label!.height,
    });
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

  test("draws each link, wider for more statements, with a dot where it ends on its plate", () => {
    const { links } = sceneOf(whole);
    expect(links.map(({ link }) => link.id)).toEqual(whole.links.map(({ id }) => id));
    expect(links.every(({ path, dots }) => path.startsWith("M") && dots?.length === 1)).toBe(true);
    expect(links.at(-1)?.width).toBeGreaterThan(links[0]?.width ?? Infinity);
    expect(drawnFaults(sceneOf(whole), request, layout)).toEqual([]);
  });

  test("hangs an actor with one position beneath its proposition", () => {
    expect(markOf(a("ann")).isBead).toBe(true);
    expect(markOf(a("ann")).y).toBeGreaterThan(markOf(p("tax")).y);
    const [dot] = linkOf("ann/tax").dots ?? [];
    expect(dot?.y).toBeCloseTo(markOf(p("tax")).y + markOf(p("tax")).height / 2);
  });

  test("keeps the places of what is left by a filter, and what it hides as ghosts", () => {
    const part = networkOf([["ann", "tax", "support"]]);
    const scene = sceneOf(part);
    expect(scene.nodes.map(({ node }) => node.id)).toEqual([a("ann"), p("tax")]);
    expect(markOf(p("tax"), scene)).toMatchObject({ x: boxOf(p("tax")).x, y: boxOf(p("tax")).y });
    expect(scene.ghosts.nodes.map(({ node }) => node.id).toSorted()).toEqual([a("bob"), a("cem"), p("data")]);
    expect(scene.ghosts.links.map(({ link }) => link.id)).toEqual(["bob/tax", "cem/tax", "cem/data"]);
    const nothing = sceneOf({ nodes: [], links: [] });
    expect(nothing).toMatchObject({ nodes: [], links: [] });
    expect(nothing.ghosts.nodes).toHaveLength(whole.nodes.length);
    expect(sceneOf(whole).ghosts).toEqual({ nodes: [], links: [] });
  });

  test("puts a pinned node where it is pinned, with its links drawn plainly until they are led there", () => {
    const pinned = sceneOf(whole, new Map([[a("cem"), { x: 11, y: 22 }]]));
    expect(markOf(a("cem"), pinned)).toMatchObject({ x: 11, y: 22 });
    expect(linkOf("cem/tax", pinned).path).toMatch(/^M11 22C/);
    expect(linkOf("cem/tax").path).not.toMatch(/^M11 22/);
    expect(markOf(p("tax"), pinned)).toEqual(markOf(p("tax")));
  });

  test("moves beads with the proposition that they hang beneath, string and all", () => {
    const { x, y } = boxOf(p("tax"));
    const moved = sceneOf(whole, new Map([[p("tax"), { x: x + 30, y: y + 10 }]]));
    expect(markOf(a("ann"), moved)).toMatchObject({ x: boxOf(a("ann")).x + 30, y: boxOf(a("ann")).y + 10 });
    expect(linkOf("ann/tax", moved).dots?.[0]?.x).toBeCloseTo((linkOf("ann/tax").dots?.[0]?.x ?? 0) + 30);
  });

  test("leaves out nodes that the layout does not know", () => {
    const { nodes, links } = networkScene(whole, positionDrawing, {
      ...setting,
      layout: { ...layout, nodes: [], routes: [] },
    });
    expect(nodes).toEqual([]);
    expect(links.every(({ path }) => path === "")).toBe(true);
  });

  test("titles the lanes", () => {
    const lanes = [{ lane: "policy" as never, top: 0, bottom: 90 }];
    const titled = {
      ...setting,
      layout: { ...layout, lanes },
      lanes: [{ id: "policy" as never, title: "Policy" }],
    };
    expect(networkScene(whole, positionDrawing, titled).bands).toEqual([
      { title: "Policy", top: 0, bottom: 90 },
    ]);
  });
});

test("a node that was placed without a label gets it where it lies on nothing, and nothing moves for it", () => {
  const bare = placed(placeableOf(whole), positionDrawing);
  const layoutBare = {
    ...bare.layout,
    nodes: bare.layout.nodes.map((node) => ({ ...node, label: node.id === a("cem") ? null : node.label })),
  };
  const withLabel = networkScene(whole, positionDrawing, {
    ...bare.setting,
    layout: layoutBare,
    isAdded: ({ id }) => id === a("cem"),
  });
  expect(markOf(a("cem"), withLabel).label).not.toBeNull();
  expect(markOf(a("cem"), withLabel)).toMatchObject({ x: boxOf(a("cem")).x, y: boxOf(a("cem")).y });
  expect(drawnFaults(withLabel, request, layout)).toEqual([]);
});
