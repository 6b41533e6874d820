import { describe, expect, test } from "vitest";
import { ACTOR_KINDS } from "../../../src/case/actor.ts";
import { nodeShape } from "../../../src/views/marks/nodeShape.ts";

describe("nodeShape", () => {
  test.each(ACTOR_KINDS)("draws a closed outline for %s", (kind) => {
    expect(nodeShape(kind, 10)).toMatch(/^M[^M]*(Z|A[^M]*)$/);
    expect(nodeShape(kind, 10)).not.toContain("NaN");
    expect(nodeShape(kind, 20)).not.toBe(nodeShape(kind, 10));
  });

  test("tells the kinds apart, but for unnamed sources, which a dashed outline tells from persons", () => {
    expect(new Set(ACTOR_KINDS.map((kind) => nodeShape(kind, 10))).size).toBe(ACTOR_KINDS.length - 1);
    expect(nodeShape("unnamed", 10)).toBe(nodeShape("person", 10));
  });

  test("draws a circle of the radius that is asked for", () => {
    expect(nodeShape("person", 10)).toMatch(/^M10,0A10,10/);
  });

  test("gives a hexagon the area of the circle", () => {
    const corners = nodeShape("academia", 10).matchAll(/(-?[\d.]+),(-?[\d.]+)/g);
    const points = Array.from(corners, ([, x, y]) => [Number(x), Number(y)] as const);
    expect(points).toHaveLength(6);
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
