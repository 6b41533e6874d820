import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { NodeId } from "../../../src/network/graph.ts";
import { flattenRoute } from "../../../src/network/routes/flattenRoute.ts";
import { routeLinks } from "../../../src/network/routes/routeLinks.ts";
import type { Point } from "../../../src/network/geometry/point.ts";
import type { Route, RouteRequest } from "../../../src/network/routes/routeRequest.ts";
import { aLabelAt, aPlateAt, aRequest, aSymbolAt, someRequests } from "./boxes.ts";
import { crossings, touched } from "./drawn.ts";

const ends = (route: Route | undefined) => [route!.points[0]!, route!.points.at(-1)!] as const;
const distance = (one: { x: number; y: number }, other: { x: number; y: number }) =>
  Math.hypot(one.x - other.x, one.y - other.y);

/** How far a point is from the edge of a mark: a circle where it is a symbol, else a plate. */
function distanceFromEdge(request: RouteRequest, node: NodeId, point: Point): number {
  const mark = request.obstacles.find((obstacle) => obstacle.node === node && obstacle.part === "mark")!;
  const [aside, down] = [Math.abs(point.x - mark.x), Math.abs(point.y - mark.y)];
  if (mark.width === mark.height) return Math.hypot(aside, down) - mark.width / 2;
  return Math.max(aside - mark.width / 2, down - mark.height / 2);
}

describe("routeLinks", () => {
  test("goes straight where nothing is in the way", () => {
    const request = aRequest([aSymbolAt("ann", 50, 200), aPlateAt("tax", 400, 200)], ["ann > tax"]);
    const [route] = routeLinks(request);
    const [start, end] = ends(route);
    expect(route?.points).toHaveLength(2);
    expect(start.x).toBeCloseTo(59);
    expect(start.y).toBeCloseTo(200);
    expect(end).toMatchObject({ x: 350, y: 200 });
  });

  test("goes round a box in the way, by the shorter side, its bends rounded", () => {
    const wall = { ...aPlateAt("wall", 200, 190, 40), height: 120 };
    const request = aRequest([aSymbolAt("ann", 50, 200), aPlateAt("tax", 400, 200), wall], ["ann > tax"]);
    const [route] = routeLinks(request);
    expect(touched(request, route!)).toEqual([]);
    expect(Math.max(...route!.points.map(({ y }) => y))).toBeGreaterThan(250);
    expect(route!.points.slice(1, -1).every(({ rounding }) => rounding > 3)).toBe(true);
  });

  test("leaves a symbol from its middle, but not over its own label", () => {
    const obstacles = [aSymbolAt("ann", 200, 100), aLabelAt("ann", 200, 120), aPlateAt("tax", 200, 300)];
    const request = aRequest(obstacles, ["ann > tax"]);
    const [route] = routeLinks(request);
    const [start] = ends(route);
    expect(distance(start, { x: 200, y: 100 })).toBeCloseTo(9);
    const next = route!.points[1]!;
    expect((start.x - 200) * (next.y - 100)).toBeCloseTo((start.y - 100) * (next.x - 200));
    expect(touched(request, route!)).toEqual([]);
  });

  test("passes between a symbol and its own label only with that symbol's lines", () => {
    const obstacles = [
      aSymbolAt("ann", 300, 200),
      aLabelAt("ann", 256, 200),
      aPlateAt("tax", 120, 250),
      aSymbolAt("bob", 320, 60),
    ];
    const [own] = routeLinks(aRequest(obstacles, ["ann > tax"]));
    expect(Math.max(...own!.points.map(({ x }) => x))).toBeLessThan(300);
    const foreign = aRequest(obstacles, ["bob > tax"]);
    expect(touched(foreign, routeLinks(foreign)[0]!)).toEqual([]);
  });

  test("gives lines to one plate ports of their own, in the order in which they arrive", () => {
    const actors = ["ann", "bob", "cem", "dana", "eva"];
    const obstacles = [
      aPlateAt("tax", 300, 300),
      ...actors.map((id, at) => aSymbolAt(id, 100 + at * 100, 50)),
    ];
    const routes = routeLinks(
      aRequest(
        obstacles,
        actors.map((id) => `${id} > tax`),
      ),
    );
    const ports = routes.map((route) => ends(route)[1]);
    ports.forEach((port, at) => {
      for (const other of ports.slice(at + 1)) expect(distance(port, other)).toBeGreaterThan(7.9);
    });
    routes.forEach((route, at) => {
      for (const other of routes.slice(at + 1)) expect(crossings(route, other)).toBe(0);
    });
  });

  test("runs lines of one corridor beside each other", () => {
    const walls = [
      { ...aPlateAt("upper", 300, 75, 300), height: 130 },
      { ...aPlateAt("lower", 300, 325, 300), height: 130 },
    ];
    const obstacles = [
      ...walls,
      aSymbolAt("ann", 60, 40),
      aSymbolAt("bob", 60, 360),
      aPlateAt("tax", 540, 40),
      aPlateAt("law", 540, 360),
    ];
    const [one, other] = routeLinks(aRequest(obstacles, ["ann > tax", "bob > law"]));
    expect(crossings(one!, other!)).toBe(0);
    const heights = (route: Route) => flattenRoute(route.points).filter(({ x }) => x > 180 && x < 420);
    for (const point of heights(one!))
      for (const another of heights(other!)) expect(distance(point, another)).toBeGreaterThan(4);
  });

  test("parts two that would lie on top of each other", () => {
    const obstacles = [aSymbolAt("ann", 60, 200), aSymbolAt("bob", 200, 200), aPlateAt("tax", 500, 200)];
    const request = aRequest(obstacles, ["ann > tax", "bob > tax"]);
    const routes = routeLinks(request);
    expect(routes.flatMap((route) => touched(request, route))).toEqual([]);
    expect(distance(ends(routes[0])[1], ends(routes[1])[1])).toBeGreaterThan(7.9);
  });

  test("squeezes through a narrow gap, and round where a thick line cannot", () => {
    const walls = [
      { ...aPlateAt("upper", 300, 105, 60), height: 180 },
      { ...aPlateAt("lower", 300, 293, 60), height: 180 },
    ];
    const obstacles = [...walls, aSymbolAt("ann", 100, 200), aPlateAt("tax", 480, 200)];
    const [thin] = routeLinks(aRequest(obstacles, ["ann > tax"]));
    expect(Math.max(...thin!.points.map(({ y }) => Math.abs(y - 199)))).toBeLessThan(20);
    const thick = aRequest(obstacles, ["ann > tax"], 7);
    expect(touched(thick, routeLinks(thick)[0]!)).toEqual([]);
  });

  test("covers as little as it can where boxes leave no way", () => {
    const walls = [
      { ...aPlateAt("west", 50, 100, 20), height: 200 },
      { ...aPlateAt("east", 150, 100, 60), height: 200 },
      { ...aPlateAt("north", 100, 5, 120), height: 20 },
      { ...aPlateAt("south", 100, 195, 120), height: 20 },
    ];
    const request = aRequest([...walls, aSymbolAt("ann", 90, 100), aPlateAt("tax", 400, 100)], ["ann > tax"]);
    const routes = routeLinks(request);
    expect(routes).toHaveLength(1);
    expect(touched(request, routes[0]!)).toHaveLength(1);
  });

  test("has no way for a link without a mark at both ends, or from a node to itself", () => {
    const request = aRequest([aSymbolAt("ann", 50, 200)], ["ann > tax", "ann > ann"]);
    expect(routeLinks(request)).toEqual([]);
    expect(routeLinks({ ...request, links: [] })).toEqual([]);
  });

  test("does not depend on the order of what is asked", () => {
    fc.assert(
      fc.property(someRequests({ nodes: 16, links: 14 }), (request) => {
        const turned: RouteRequest = {
          ...request,
          obstacles: request.obstacles.toReversed(),
          edges: request.edges.toReversed(),
          links: request.links.toReversed(),
        };
        expect(routeLinks(turned).toReversed()).toEqual(routeLinks(request));
      }),
      { numRuns: 15 },
    );
  });

  test("touches no box that is not an end, whatever the network", () => {
    fc.assert(
      fc.property(someRequests({ nodes: 30, links: 24 }), (request) => {
        const routes = routeLinks(request);
        expect(routes).toHaveLength(request.links.length);
        expect(routes.flatMap((route) => touched(request, route))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test("touches none with 60 nodes and 120 links either", () => {
    fc.assert(
      fc.property(someRequests({ nodes: 60, links: 120, least: 60 }), (request) => {
        const routes = routeLinks(request);
        expect(routes).toHaveLength(request.links.length);
        expect(routes.flatMap((route) => touched(request, route))).toEqual([]);
      }),
      { numRuns: 2 },
    );
  }, 60_000);

  test("begins on the edge of a symbol and ends at a port on the edge of a plate", () => {
    fc.assert(
      fc.property(someRequests({ nodes: 20, links: 12 }), (request) => {
        for (const [at, route] of routeLinks(request).entries()) {
          const { source, target } = request.links[at]!;
          expect(distanceFromEdge(request, source, ends(route)[0])).toBeCloseTo(0);
          expect(distanceFromEdge(request, target, ends(route)[1])).toBeCloseTo(0);
        }
      }),
      { numRuns: 15 },
    );
  });
});
