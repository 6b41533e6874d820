import { describe, expect, test } from "vitest";
import { ACTOR_SHAPES } from "../../../src/case/kinds/actorKind.ts";
import { nodeShape } from "../../../src/views/marks/nodeShape.ts";

describe("nodeShape", () => {
  test.each(ACTOR_SHAPES)("draws a closed outline for %s", (kind) => {
    expect(nodeShape(kind, 10)).toMatch(/^M[^M]*(Z|A[^M]*)$/);
    expect(nodeShape(kind, 10)).not.toContain("NaN");
    expect(nodeShape(kind, 20)).not.toBe(nodeShape(kind, 10));
  });

  test("tells all outlines apart", () => {
    expect(new Set(ACTOR_SHAPES.map((kind) => nodeShape(kind, 10))).size).toBe(ACTOR_SHAPES.length);
  });

  test("draws a circle of the radius that is asked for", () => {
    expect(nodeShape("circle", 10)).toMatch(/^M10,0A10,10/);
  });

  test.each([
    ["hexagon", 6],
    ["triangle-down", 3],
    ["pillar", 4],
  ] as const)("gives a %s the area of the circle", (shape, sides) => {
    const corners = nodeShape(shape, 10).matchAll(/(-?[\d.]+),(-?[\d.]+)/g);
    const points = Array.from(corners, ([, x, y]) => [Number(x), Number(y)] as const);
    expect(points).toHaveLength(sides);
    expect(polygonArea(points)).toBeCloseTo(Math.PI * 100, 0);
  });
});

function polygonArea(points: readonly (readonly [number, number])[]): number {
  const doubled = points.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = points[(at + 1) % points.length] ?? [0, 0];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
}
