import { expect, test } from "vitest";
import { nodeShape } from "../../../src/views/marks/nodeShape.ts";
import { hexagonSide, shapeReach } from "../../../src/views/marks/shapeReach.ts";

const east = { x: 5, y: 0 };
const reach = (kind: Parameters<typeof nodeShape>[0], way = east) => shapeReach(nodeShape(kind, 10), 10, way);

test("a round symbol reaches as far as its radius, a square less to its sides and more to its corners", () => {
  expect(reach("circle")).toBe(10);
  expect(reach("square")).toBeCloseTo(5 * Math.sqrt(Math.PI));
  expect(reach("square", { x: 1, y: 1 })).toBeCloseTo(5 * Math.sqrt(2 * Math.PI));
});

test("a triangle and a star reach farther up than down", () => {
  const [up, down] = [
    { x: 0, y: -1 },
    { x: 0, y: 1 },
  ];
  for (const kind of ["triangle", "star"] as const)
    expect(reach(kind, up)).toBeGreaterThan(reach(kind, down));
});

test("a hexagon alone has the side of one", () => {
  expect(hexagonSide(nodeShape("hexagon", 10))).toBeCloseTo(Math.sqrt((Math.PI * 100) / 2.6), 1);
  for (const kind of ["circle", "square", "star", "cross", "triangle", "triangle-down", "pillar"] as const)
    expect(hexagonSide(nodeShape(kind, 10))).toBeNull();
});
