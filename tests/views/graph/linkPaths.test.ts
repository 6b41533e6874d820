import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Box } from "../../../src/network/geometry/box.ts";
import { linkPaths } from "../../../src/views/graph/linkPaths.ts";
import type { NodeId } from "../../../src/network/graph.ts";
import type { NetworkLink } from "../../../src/network/twoModeNetwork.ts";
import { a, networkOf, p } from "../../fixtures/networks.ts";

const plate = { x: 0, y: 0, width: 100, height: 30 };
const actor = (x: number, y: number) => ({ x, y, width: 40, height: 40 });
const linksOf = (...ids: string[]) => networkOf(ids.map((id) => [id, "tax", "support"] as const)).links;

/** First and last point of each link's curve, in the order of the links. */
function endsOf(links: readonly NetworkLink[], places: Iterable<readonly [NodeId, Box]>) {
  const paths = linkPaths(links, new Map(places));
  return links.map(({ id }) => {
    const numbers = (paths.get(id) ?? "").match(/-?[\d.]+/g)?.map(Number) ?? [];
    return { from: numbers.slice(0, 2), to: numbers.slice(-2) };
  });
}

describe("linkPaths", () => {
  test.each([
    ["above", actor(10, -100), [0, -15]],
    ["below", actor(10, 100), [0, 15]],
    ["at the start", actor(-200, 5), [-50, 0]],
    ["at the end", actor(200, -5), [50, 0]],
  ])("meet the plate on the side where the actor stands: %s", (_, place, end) => {
    const [link] = endsOf(linksOf("ann"), [
      [a("ann"), place],
      [p("tax"), plate],
    ]);
    expect(link).toEqual({ from: [place.x, place.y], to: end });
  });

  test("fan out in the order in which the actors stand", () => {
    const ends = endsOf(linksOf("ann", "bob", "cem"), [
      [a("ann"), actor(40, -100)],
      [a("bob"), actor(-40, -100)],
      [a("cem"), actor(0, -100)],
      [p("tax"), plate],
    ]);
    expect(ends.map(({ to }) => to)).toEqual([
      [9, -15],
      [-9, -15],
      [0, -15],
    ]);
  });

  test("never leave the edge of the plate, however many they are, nor touch down on one another", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: -300, max: 300 })), {
          minLength: 1,
          maxLength: 30,
        }),
        (points) => {
          const ids = points.map((_, at) => `a${at}`);
          const places = points.map(([x, y], at) => [a(`a${at}`), actor(x, y)] as const);
          const ends = endsOf(linksOf(...ids), [...places, [p("tax"), plate]]);
          for (const {
            to: [x = Number.NaN, y = Number.NaN],
          } of ends) {
            expect(Math.max(Math.abs(x) - 50, Math.abs(y) - 15)).toBeCloseTo(0);
            expect(Math.min(Math.abs(x) - 50, Math.abs(y) - 15)).toBeLessThan(0);
          }
          expect(new Set(ends.map(({ to }) => to.join())).size).toBe(points.length);
        },
      ),
    );
  });

  test("are left out where an end has no place, and none for no links", () => {
    expect(linkPaths(linksOf("ann"), new Map([[a("ann"), actor(0, 0)]])).size).toBe(0);
    expect(linkPaths(linksOf("ann"), new Map([[p("tax"), plate]])).size).toBe(0);
    expect(linkPaths([], new Map()).size).toBe(0);
  });

  test("do not depend on the order of the links", () => {
    const links = linksOf("ann", "bob", "cem");
    const places = new Map([
      ...["ann", "bob", "cem"].map((id) => [a(id), actor(0, -100)] as const),
      [p("tax"), plate] as const,
    ]);
    expect(linkPaths(links.toReversed(), places)).toEqual(linkPaths(links, places));
  });
});
