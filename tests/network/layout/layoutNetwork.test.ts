import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { networkLayoutRequest } from "../../../src/views/graph/networkLayoutRequest.ts";
import { alignment } from "../../../src/network/axis/alignment.ts";
import { layoutNetwork } from "../../../src/network/layout/layoutNetwork.ts";
import type { LayoutRequest } from "../../../src/network/layout/layoutRequest.ts";
import { xinjiangIndex } from "../../fixtures/bundledCases.ts";
import { a, anyRequest, networkOf, wholeNetwork } from "../../fixtures/networks.ts";
import { twoSidesAndABridge } from "../../fixtures/tinyCases.ts";
import { layoutFaults } from "../layoutFaults.ts";

const real = xinjiangIndex();
const realNetwork = wholeNetwork(real);
const realRequest = (width: number, height: number, growth: "down" | "both") =>
  networkLayoutRequest(
    { whole: realNetwork, alignment: alignment(realNetwork), themes: real.case.themes },
    { width, height, growth },
  );

const tiny: LayoutRequest = (() => {
  const network = networkOf(twoSidesAndABridge);
  return networkLayoutRequest(
    { whole: network, alignment: alignment(network), themes: [] },
    { width: 600, height: 400, growth: "both" },
  );
})();
const xOf = (request: LayoutRequest, id: string) =>
  layoutNetwork(request).placements.find((placement) => placement.id === id)?.x ?? Number.NaN;

describe("the layout of the first case", () => {
  test.each([
    [660, 560, "both"],
    [760, 640, "both"],
    [900, 760, "both"],
    [390, 20, "down"],
  ] as const)("keeps every promise in a frame of %d by %d that grows %s", (width, height, growth) => {
    const request = realRequest(width, height, growth);
    const layout = layoutNetwork(request);
    expect(layoutFaults(request, layout)).toEqual([]);
    expect(layout.width).toBeGreaterThanOrEqual(width);
    expect(layout.height).toBeGreaterThanOrEqual(height);
    expect(layout.bands.map(({ theme }) => theme)).toEqual(real.case.themes.map(({ id }) => id));
  });

  test("grows downwards only where it is asked to", () => {
    expect(layoutNetwork(realRequest(390, 20, "down")).width).toBe(390);
  });

  test("grows in proportion where both ways are free", () => {
    const { width, height } = layoutNetwork(realRequest(300, 200, "both"));
    expect(width).toBeGreaterThan(300);
    expect(width / height).toBeCloseTo(300 / 200);
  });
});

describe("layoutNetwork", () => {
  test("keeps every promise for any network in any frame", () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        expect(layoutFaults(request, layoutNetwork(request))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("gives the same places again, in whatever order nodes and links come", () => {
    fc.assert(
      fc.property(anyRequest, fc.infiniteStream(fc.nat()), (request, numbers) => {
        const shuffled = <Value>(list: readonly Value[]) =>
          list
            .map((value) => ({ value, rank: numbers.next().value ?? 0 }))
            .toSorted((left, right) => left.rank - right.rank)
            .map(({ value }) => value);
        const other = { ...request, nodes: shuffled(request.nodes), links: shuffled(request.links) };
        expect(layoutNetwork(other)).toEqual(layoutNetwork(request));
      }),
      { numRuns: 20 },
    );
  });

  test("leaves the request as it was", () => {
    const before = structuredClone(tiny);
    layoutNetwork(tiny);
    expect(tiny).toEqual(before);
  });

  test("is empty for an empty network", () => {
    const layout = layoutNetwork({ ...tiny, nodes: [], links: [] });
    expect(layout).toEqual({ width: 600, height: 400, bands: [], placements: [] });
  });

  test("puts a single node in the middle", () => {
    const node = { ...tiny.nodes[0]!, alignment: null };
    const { placements } = layoutNetwork({ ...tiny, nodes: [node], links: [] });
    expect(placements).toEqual([{ id: node.id, x: 300, y: 200 }]);
  });

  test("is as high as its boxes need, however low the frame and however few they are", () => {
    const low = { ...tiny, height: 20, growth: "down", nodes: tiny.nodes.slice(-1), links: [] } as const;
    expect(layoutFaults(low, layoutNetwork(low))).toEqual([]);
  });

  test("keeps its promises in a frame far too low that must keep its proportions", () => {
    const themes = ["past", "future", "money"].map((id) => ({ id: id as never, titleWidth: 0 }));
    const node = (id: string, theme: string, width: number, across: number | null) =>
      ({ id: `proposition/${id}`, theme, width, height: 29, alignment: across }) as never;
    const low: LayoutRequest = {
      width: 424.66,
      height: 20,
      growth: "both",
      themes,
      nodes: [
        node("p0", "past", 80.49, null),
        node("p1", "future", 30, 0),
        node("p2", "past", 30.01, null),
        node("p3", "money", 41.09, 0),
      ],
      links: [],
    };
    expect(layoutFaults(low, layoutNetwork(low))).toEqual([]);
  });

  test("has no bands for fewer than two themes, but keeps its promises", () => {
    const themes = [{ id: "policy" as never, titleWidth: 60 }];
    for (const request of [tiny, { ...tiny, themes }]) {
      const layout = layoutNetwork(request);
      expect(layout.bands).toEqual([]);
      expect(layoutFaults(request, layout)).toEqual([]);
    }
  });

  test("puts the sides at the ends and who agrees with both between", () => {
    expect(xOf(tiny, "actor/ann")).toBeLessThan(200);
    expect(xOf(tiny, "actor/cem")).toBeGreaterThan(400);
    expect(Math.abs(xOf(tiny, "actor/eva") - 300)).toBeLessThan(100);
  });

  test("gives a box wider than the frame the width it needs", () => {
    const wide = {
      ...tiny,
      width: 50,
      height: 50,
      nodes: tiny.nodes.map((node) => ({ ...node, width: 200 })),
    };
    expect(layoutFaults(wide, layoutNetwork(wide))).toEqual([]);
  });
});

test("nodes with a level stand so far down, those of one level side by side", () => {
  const node = (id: string, level: number) => ({
    id: a(id),
    width: 60,
    height: 40,
    alignment: 0,
    theme: null,
    level,
  });
  const nodes = [node("ann", 0), node("bob", 0), node("cem", 0.5), node("dana", 1)];
  const frame = { width: 600, height: 400, growth: "both" } as const;
  const { placements } = layoutNetwork({ ...frame, nodes, links: [], themes: [] });
  const at = new Map(placements.map((placement) => [placement.id, placement]));
  const y = (id: string) => at.get(a(id))?.y ?? Number.NaN;
  expect(Math.abs(y("ann") - y("bob"))).toBeLessThan(8);
  expect(Math.abs((at.get(a("ann"))?.x ?? 0) - (at.get(a("bob"))?.x ?? 0))).toBeGreaterThanOrEqual(60);
  expect(y("ann")).toBeLessThan(60);
  expect(Math.abs(y("cem") - 200)).toBeLessThan(20);
  expect(y("dana")).toBeGreaterThan(340);
});
