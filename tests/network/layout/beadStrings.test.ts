import { expect, test } from "vitest";
import { beadStrings } from "../../../src/network/layout/beadStrings.ts";
import type { PlacedNode } from "../../../src/network/places/places.ts";
import { a, p } from "../../fixtures/networks.ts";

const plate: PlacedNode = { id: p("tax"), x: 0, y: 0, width: 100, height: 30, label: null, beneath: null };
const bead = (
  id: string,
  [x, y]: readonly [number, number],
  side: "start" | "end",
  width = 30,
): PlacedNode => ({
  id: a(id),
  x,
  y,
  width,
  height: 16,
  label: { side, x: x + (side === "end" ? 60 : -60), y, width: 80, height: 14 },
  beneath: p("tax"),
});

test("a string runs beside all of its beads, on the side away from their names", () => {
  const strings = beadStrings([plate, bead("ann", [-20, 30], "end", 24), bead("bob", [-20, 50], "end", 30)]);
  const [ann, bob] = [strings.get(a("ann"))!, strings.get(a("bob"))!];
  expect(ann.x).toBe(bob.x);
  expect(ann.x).toBeLessThan(-20 - 10);
  expect([ann.top, ann.above, ann.isAtStart]).toEqual([22, plate, true]);
  expect(beadStrings([plate, bead("cem", [20, 30], "start")]).get(a("cem"))?.x).toBeGreaterThan(30);
});

test("what does not hang, or whose proposition is not there, has no string", () => {
  expect(beadStrings([plate]).size).toBe(0);
  expect(beadStrings([bead("ann", [0, 30], "end")]).size).toBe(0);
});
