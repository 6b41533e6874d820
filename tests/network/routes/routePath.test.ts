import { describe, expect, test } from "vitest";
import { flattenRoute } from "../../../src/network/routes/flattenRoute.ts";
import { routePath } from "../../../src/network/routes/routePath.ts";

const bent = [
  { x: 0, y: 0, rounding: 0 },
  { x: 40, y: 0, rounding: 10 },
  { x: 40, y: 40, rounding: 0 },
];

describe("routePath", () => {
  test("rounds a bend as far as it may", () => {
    expect(routePath(bent)).toBe("M0,0L30,0Q40,0 40,10L40,40");
  });

  test("leaves a bend sharp that has no room, and writes short numbers", () => {
    const sharp = bent.map((point) => ({ ...point, x: point.x / 3, rounding: 0 }));
    expect(routePath(sharp)).toBe("M0,0L13.33,0L13.33,40");
    expect(routePath([])).toBe("");
  });
});

describe("flattenRoute", () => {
  test("follows the path as drawn: through its ends, not through its rounded bends", () => {
    const points = flattenRoute(bent);
    expect(points.at(0)).toEqual({ x: 0, y: 0 });
    expect(points.at(-1)).toEqual({ x: 40, y: 40 });
    expect(points).toContainEqual({ x: 30, y: 0 });
    expect(points).toContainEqual({ x: 37.5, y: 2.5 });
    expect(points).not.toContainEqual({ x: 40, y: 0 });
  });

  test("goes through bends that are sharp", () => {
    expect(flattenRoute(bent.map((point) => ({ ...point, rounding: 0 })))).toEqual(
      bent.map(({ x, y }) => ({ x, y })),
    );
  });
});
