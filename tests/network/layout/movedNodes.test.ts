import { expect, test } from "vitest";
import { movedNodes } from "../../../src/network/layout/movedNodes.ts";
import type { PlacedNode } from "../../../src/network/places/places.ts";
import { a, p } from "../../fixtures/networks.ts";

const node = (
  id: PlacedNode["id"],
  x: number,
  y: number,
  beneath: PlacedNode["beneath"] = null,
): PlacedNode => ({
  id,
  x,
  y,
  width: 20,
  height: 20,
  label: { side: "end", x: x + 40, y, width: 50, height: 14 },
  beneath,
});
const nodes = [node(p("tax"), 100, 100), node(a("ann"), 80, 130, p("tax")), node(a("bob"), 300, 50)];

test("a node that is moved takes its label with it, and a proposition whatever hangs beneath it", () => {
  const [tax, ann, bob] = movedNodes(nodes, new Map([[p("tax"), { x: 110, y: 90 }]]));
  expect([tax?.x, tax?.y, tax?.label?.x]).toEqual([110, 90, 150]);
  expect([ann?.x, ann?.y, ann?.beneath]).toEqual([90, 120, p("tax")]);
  expect(bob).toBe(nodes[2]);
});

test("a bead that is moved hangs no longer", () => {
  const [, ann] = movedNodes(nodes, new Map([[a("ann"), { x: 0, y: 0 }]]));
  expect([ann?.x, ann?.y, ann?.beneath]).toEqual([0, 0, null]);
});

test("nothing moves where nothing is moved", () => {
  expect(movedNodes(nodes, new Map())).toBe(nodes);
});
