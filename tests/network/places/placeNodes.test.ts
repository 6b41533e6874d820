import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeNodes } from "../../../src/network/places/placeNodes.ts";
import type { NodeToPlace } from "../../../src/network/places/placeRequest.ts";
import type { PlacedNode } from "../../../src/network/places/places.ts";
import { a, p } from "../../fixtures/networks.ts";
import { firstCasePlaces } from "./firstCasePlaces.ts";
import { anyPlaceRequest } from "./placeRequests.ts";
import { placeFaults } from "./placeFaults.ts";

const frame = { width: 600, height: 400, growth: "both", lanes: [], links: [] } as const;
const symbol = (id: string, alignment: number | null, level?: number) => ({
  id: a(id),
  width: 20,
  height: 20,
  labels: [{ side: "below" as const, width: 60, height: 15 }],
  alignment,
  lane: null,
  hangs: null,
  ...(level === undefined ? {} : { level }),
});

/** Who stands below another node although its level is higher up. */
function levelFaults(nodes: readonly NodeToPlace[], placed: readonly PlacedNode[]): string[] {
  const yOf = new Map(placed.map(({ id, y }) => [id, y]));
  const levelled = nodes.filter(({ level }) => level !== undefined);
  return levelled.flatMap((one) =>
    levelled
      .filter(({ level }) => (level ?? 0) > (one.level ?? 0))
      .filter(({ id }) => (yOf.get(id) ?? 0) < (yOf.get(one.id) ?? 0) - 1e-6)
      .map(({ id }) => `${one.id} stands below ${id}`),
  );
}

describe("the places of the first case", () => {
  test.each([320, 390, 640, 768, 1000, 1280, 1440, 1920])("keep every promise at %d px", (width) => {
    const request = firstCasePlaces({ width, height: 300, growth: "down" });
    const places = placeNodes(request);
    expect(placeFaults(request, places)).toEqual([]);
    expect(places.width).toBe(width);
    expect(places.nodes.filter(({ id, label }) => id.startsWith("actor") && label === null)).toEqual([]);
  });

  test("need hardly more than the frame of a desktop", () => {
    const request = firstCasePlaces({ width: 1040, height: 650, growth: "both" });
    const places = placeNodes(request);
    expect(placeFaults(request, places)).toEqual([]);
    expect(places.width).toBeLessThan(1.1 * 1040);
    expect(places.width / places.height).toBeCloseTo(1040 / 650);
  });

  test("have the same lanes at every width", () => {
    const lanesAt = (width: number) =>
      placeNodes(firstCasePlaces({ width, height: 300, growth: "down" })).lanes.map(({ lane }) => lane);
    expect(lanesAt(390)).toEqual(lanesAt(1440));
  });
});

describe("placeNodes", () => {
  test("keeps every promise for any network in any frame", () => {
    fc.assert(
      fc.property(anyPlaceRequest, (request) => {
        const places = placeNodes(request);
        expect(placeFaults(request, places)).toEqual([]);
        const { width } = places;
        expect(request.growth === "down" ? width : request.width).toBe(request.width);
      }),
      { numRuns: 25 },
    );
  });

  test("keeps them without lanes, and where height has a meaning, never against the order of levels", () => {
    fc.assert(
      fc.property(anyPlaceRequest, fc.boolean(), (request, hasLevels) => {
        const nodes = request.nodes.map((node, at) => {
          const level = hasLevels && node.hangs === null ? { level: ((at * 7) % 10) / 9 } : {};
          return { ...node, lane: null, ...level };
        });
        const free = { ...request, lanes: [], nodes };
        const places = placeNodes(free);
        expect(placeFaults(free, places)).toEqual([]);
        expect(levelFaults(nodes, places.nodes)).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  test("gives the same places again, in whatever order nodes and links come", () => {
    fc.assert(
      fc.property(anyPlaceRequest, (request) => {
        const other = { ...request, nodes: request.nodes.toReversed(), links: request.links.toReversed() };
        expect(placeNodes(other)).toEqual(placeNodes(request));
      }),
      { numRuns: 5 },
    );
  });

  test("leaves the request as it was", () => {
    const request = { ...frame, nodes: [symbol("ann", 1), symbol("bob", -1)] };
    const before = structuredClone(request);
    placeNodes(request);
    expect(request).toEqual(before);
  });

  test("is empty for an empty network", () => {
    expect(placeNodes({ ...frame, nodes: [] })).toEqual({ width: 600, height: 400, lanes: [], nodes: [] });
  });

  test("puts a single node without alignment in the middle across", () => {
    expect(placeNodes({ ...frame, nodes: [symbol("ann", null)] }).nodes[0]?.x).toBe(300);
  });

  test("gives a box wider than the frame the width it needs", () => {
    const wide = { ...symbol("ann", 0), width: 200, labels: [] };
    const request = { ...frame, width: 100, growth: "down", nodes: [wide] } as const;
    const places = placeNodes(request);
    expect(placeFaults(request, places)).toEqual([]);
    expect(places.width).toBeGreaterThan(200);
  });

  test("leaves out a name that has no room, never the mark", () => {
    const plate = { ...symbol("x", 0), id: p("tax"), width: 40, height: 29, labels: [] };
    const long = [{ side: "end" as const, width: 500, height: 15 }];
    const bead = { ...symbol("ann", 0), labels: long, hangs: { beneath: p("tax"), side: "end" as const } };
    const request = { ...frame, width: 320, growth: "down", nodes: [plate, bead] } as const;
    const places = placeNodes(request);
    expect(placeFaults(request, places)).toEqual([]);
    expect(places.nodes.map(({ id, label }) => [id, label])).toEqual([
      [p("tax"), null],
      [a("ann"), null],
    ]);
  });

  test("puts those of a higher level above, and those of one level side by side", () => {
    const nodes = [symbol("ann", 0, 0), symbol("bob", 0, 0), symbol("cem", 0, 0.5), symbol("dana", 0, 1)];
    const at = new Map(placeNodes({ ...frame, nodes }).nodes.map((node) => [node.id, node]));
    const y = (id: string) => at.get(a(id))?.y ?? Number.NaN;
    expect(y("ann")).toBe(y("bob"));
    expect(y("ann")).toBeLessThan(60);
    expect(Math.abs(y("cem") - 200)).toBeLessThan(20);
    expect(y("dana")).toBeGreaterThan(340);
  });
});
