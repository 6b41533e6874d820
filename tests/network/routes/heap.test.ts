import * as fc from "fast-check";
import { expect, test } from "vitest";
import { Heap } from "../../../src/network/routes/heap.ts";

test("a heap gives the least first, then nothing", () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (numbers) => {
      const heap = new Heap<{ estimate: number }>();
      for (const estimate of numbers) heap.push({ estimate });
      const sorted = numbers.map(() => heap.pop()?.estimate);
      expect(sorted).toEqual(numbers.toSorted((one, other) => one - other));
      expect(heap.pop()).toBeUndefined();
    }),
  );
});
