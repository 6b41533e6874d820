import { describe, expect, test } from "vitest";
import { BAND_TITLE_SIZE, networkLayoutRequest } from "../../../src/views/graph/networkLayoutRequest.ts";
import { nodeFigure } from "../../../src/views/marks/nodeFigure.ts";
import { textWidth } from "../../../src/views/marks/textWidth.ts";
import { a, networkOf, p } from "../../fixtures/networks.ts";
import { pair, twoSidesAndABridge } from "../../fixtures/tinyCases.ts";
import { placeableOf } from "../placed.ts";

const frame = { width: 600, height: 400, growth: "both" } as const;
const NO_LINES = { lines: [] };

describe("what is asked of the layout", () => {
  const network = networkOf(twoSidesAndABridge);
  const placeable = placeableOf(network);

  test("is every node at its size and its place on the axis, with the ways to write its label", () => {
    const { nodes, links } = networkLayoutRequest(placeable, frame, NO_LINES);
    const free = nodes.filter(({ hangs }) => hangs === null);
    for (const asked of free) {
      const node = network.nodes.find(({ id }) => id === asked.id)!;
      const { width, height, radius, labels } = nodeFigure(node);
      expect(asked).toMatchObject({ width, height, radius });
      expect(asked.alignment).toBeCloseTo(placeable.alignment.get(node.id) ?? Number.NaN, 5);
      expect(asked.labels.map(({ side }) => side)).toEqual(labels.map(({ side }) => side));
    }
    expect(links).toHaveLength(10);
  });

  test("is plain data that a worker can take", () => {
    const request = networkLayoutRequest(placeable, frame, NO_LINES);
    expect(structuredClone(request)).toEqual(request);
  });

  test("gives no place on the axis to whom it does not have", () => {
    const { nodes } = networkLayoutRequest(
      { ...placeableOf(networkOf(pair)), alignment: new Map() },
      frame,
      NO_LINES,
    );
    expect(nodes.map(({ alignment }) => alignment)).toEqual([null, null, null]);
  });

  test("passes on how far down a node is", () => {
    const levels = new Map([[a("ann"), 0.5]]);
    const { nodes } = networkLayoutRequest({ ...placeable, levels }, frame, NO_LINES);
    expect(nodes.find(({ id }) => id === a("ann"))?.level).toBe(0.5);
    expect(nodes.find(({ id }) => id === a("bob"))).not.toHaveProperty("level");
  });
});

describe("an actor with one position", () => {
  const said = networkOf([
    ["ann", "open-data", "support"],
    ["bob", "open-data", "oppose"],
    ["bob", "new-tax", "support"],
  ]);
  const requestWith = (hasBeads: boolean) =>
    networkLayoutRequest({ ...placeableOf(said), hasBeads }, frame, NO_LINES).nodes.find(
      ({ id }) => id === a("ann"),
    )!;

  test("hangs beneath its proposition, its name beside it, with room for the string", () => {
    const { hangs, labels, width } = requestWith(true);
    expect(hangs).toEqual({ beneath: p("open-data"), side: "end" });
    expect(labels.map(({ side }) => side)).toEqual(["end", "start"]);
    expect(width).toBeGreaterThan(requestWith(false).width);
  });

  test("is free where nothing hangs", () => {
    expect(requestWith(false).hangs).toBeNull();
  });
});

describe("lanes", () => {
  const themes = [
    { id: "policy", title: "Policy" },
    { id: "money", title: "Money" },
  ] as never;

  test("have the width of their titles, and there are none for a single theme", () => {
    const network = networkOf(twoSidesAndABridge);
    expect(networkLayoutRequest(placeableOf(network, themes), frame, NO_LINES).lanes).toEqual([]);
    const [first] = network.nodes.filter(({ kind }) => kind === "proposition");
    const split = {
      ...network,
      nodes: network.nodes.map((node) =>
        node === first && node.kind === "proposition"
          ? { ...node, proposition: { ...node.proposition, theme: "money" as never } }
          : node,
      ),
    };
    const { lanes } = networkLayoutRequest(placeableOf(split, themes), frame, NO_LINES);
    expect(lanes.map(({ id }) => id)).toEqual(["policy", "*", "money"]);
    expect(lanes[0]?.titleWidth).toBeGreaterThan(textWidth("Policy", BAND_TITLE_SIZE));
  });
});
