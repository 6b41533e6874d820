import * as fc from "fast-check";
import { expect, test } from "vitest";
import { evenChunks } from "../../../src/classroom/choose/chunks.ts";

test("items are parted into as few lists as can be, about equally long, and none is lost", () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 9 }), (items, most) => {
      const chunks = evenChunks(items, most);
      const lengths = chunks.map(({ length }) => length);
      expect(chunks.flat()).toEqual(items);
      expect(chunks).toHaveLength(Math.ceil(items.length / most));
      expect(Math.max(0, ...lengths)).toBeLessThanOrEqual(most);
      expect(lengths.every((length) => length + 1 >= Math.max(...lengths))).toBe(true);
    }),
  );
});

test("nothing makes no list", () => {
  expect(evenChunks([], 8)).toEqual([]);
});
