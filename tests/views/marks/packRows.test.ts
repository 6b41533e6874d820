import * as fc from "fast-check";
import { expect, test } from "vitest";
import { packRows } from "../../../src/views/marks/packRows.ts";

const aStretch = fc
  .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 200 }))
  .map(([start, length]) => ({ start, end: start + length }));

test("what does not meet shares the first row, what meets goes below", () => {
  const stretches = [
    { start: 0, end: 10 },
    { start: 5, end: 20 },
    { start: 18, end: 30 },
  ];
  expect(packRows(stretches, 8)).toEqual([0, 1, 0]);
  expect(packRows(stretches, 9)).toEqual([0, 1, 2]);
  expect(packRows([], 8)).toEqual([]);
});

test("no two in a row lie on each other or nearer than the gap, and no row is empty", () => {
  fc.assert(
    fc.property(fc.array(aStretch, { maxLength: 40 }), fc.nat(12), (stretches, gap) => {
      const rows = packRows(stretches, gap);
      stretches.forEach((one, at) =>
        stretches.slice(at + 1).forEach((other, offset) => {
          if (rows[at] !== rows[at + 1 + offset]) return;
          expect(Math.max(one.start, other.start) - Math.min(one.end, other.end)).toBeGreaterThanOrEqual(gap);
        }),
      );
      expect(new Set(rows).size).toBe(Math.max(-1, ...rows) + 1);
    }),
  );
});
