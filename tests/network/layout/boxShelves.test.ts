import * as fc from "fast-check";
import { expect, test } from "vitest";
import { BoxShelves } from "../../../src/network/layout/boxShelves.ts";

const anyBox = fc.record({
  x: fc.nat(200),
  y: fc.integer({ min: -200, max: 600 }),
  width: fc.nat(60),
  height: fc.nat(200),
});

test("shelves give every box that reaches between two heights", () => {
  fc.assert(
    fc.property(fc.array(anyBox, { maxLength: 12 }), fc.nat(300), fc.nat(200), (boxes, top, height) => {
      const found = new Set(new BoxShelves(boxes).between(top, top + height));
      const reaching = boxes.filter(
        (box) => box.y + box.height / 2 >= top && box.y - box.height / 2 <= top + height,
      );
      expect(reaching.every((box) => found.has(box))).toBe(true);
      expect([...found].every((box) => boxes.includes(box))).toBe(true);
    }),
  );
});

test("a box put on later is found too, and empty shelves give nothing", () => {
  const shelves = new BoxShelves();
  expect(shelves.between(0, 1000)).toEqual([]);
  const box = { x: 0, y: 100, width: 10, height: 10 };
  shelves.add(box);
  expect(shelves.between(90, 95)).toContain(box);
  expect(shelves.between(500, 600)).toEqual([]);
});
