import { describe, expect, test } from "vitest";
import { layoutNetwork } from "../../../src/network/layout/layoutNetwork.ts";
import type { LayoutRequest } from "../../../src/network/layout/layoutRequest.ts";
import { placeNodes } from "../../../src/network/places/placeNodes.ts";
import { positionDrawing } from "../../../src/views/graph/linkDrawing.ts";
import { a, networkOf, p } from "../../fixtures/networks.ts";
import { placeableOf, placed } from "../../views/placed.ts";

const said = networkOf([
  ["ann", "open-data", "support"],
  ["ann", "new-tax", "support"],
  ["bob", "open-data", "oppose"],
  ["bob", "new-tax", "support"],
  ["cem", "open-data", "support"],
]);
const { request } = placed(placeableOf(said), positionDrawing);
const layout = layoutNetwork(request);
const nodeIn = (id: string, of = layout) => of.nodes.find((node) => node.id === id)!;
const wayOf = (link: string, of = layout) => of.routes.find((route) => route.link === link)?.points ?? [];

describe("the layout of a network", () => {
  test("has the places of its nodes, and a way for each line but those on which beads hang", () => {
    const { width, height, lanes, nodes } = layout;
    expect({ width, height, lanes, nodes }).toEqual(placeNodes(request));
    expect(layout.routes.map(({ link }) => link).toSorted()).toEqual([
      "ann/new-tax",
      "ann/open-data",
      "bob/new-tax",
      "bob/open-data",
    ]);
  });

  test("ends each way on the edge of its own plate", () => {
    const plate = nodeIn(p("open-data"));
    const end = wayOf("ann/open-data").at(-1)!;
    const [across, down] = [
      Math.abs(end.x - plate.x) - plate.width / 2,
      Math.abs(end.y - plate.y) - plate.height / 2,
    ];
    expect(Math.max(across, down)).toBeCloseTo(0);
  });

  test("is the same again, and leaves the request as it was", () => {
    const before = structuredClone(request);
    expect(layoutNetwork(request)).toEqual(layout);
    expect(request).toEqual(before);
  });

  test("leads the lines of a node that a person has moved to where it is, and keeps its own place in mind", () => {
    const pins: LayoutRequest["pins"] = [{ node: a("ann"), x: 20, y: 20 }];
    const moved = layoutNetwork({ ...request, pins });
    expect(moved.nodes).toEqual(layout.nodes);
    expect(moved.pins).toEqual(pins);
    const [start] = wayOf("ann/new-tax", moved);
    expect(start?.x).toBeLessThan(layout.width * 0.02 + 20);
  });

  test("leads a line to a bead that was moved away from its string", () => {
    const moved = layoutNetwork({ ...request, pins: [{ node: a("cem"), x: 980, y: 950 }] });
    expect(wayOf("cem/open-data", moved).length).toBeGreaterThan(1);
  });

  test("takes places that are known, and leads no lines where none are asked for", () => {
    const known = { ...layout, nodes: layout.nodes.map((node) => ({ ...node, y: node.y + 5 })) };
    const given = layoutNetwork({ ...request, lines: [] }, known);
    expect(given.nodes).toEqual(known.nodes);
    expect(given.routes).toEqual([]);
  });
});
