import { expect, test } from "vitest";
import { columnsOf, inColumns, lowestColumns } from "../../../../src/network/spine/boxes/inColumns.ts";

test("things stand one under the other, and none is divided between two columns", () => {
  expect(inColumns([1, 2, 1, 2, 1], 4)).toEqual([
    { column: 0, line: 0 },
    { column: 0, line: 1 },
    { column: 0, line: 3 },
    { column: 1, line: 0 },
    { column: 1, line: 2 },
  ]);
});

test("they take so many columns, which are as low as they can be", () => {
  expect(columnsOf([1, 1, 1, 1, 1], 4)).toBe(2);
  expect(lowestColumns([1, 1, 1, 1, 1], 2)).toBe(3);
  expect(columnsOf([2, 2, 1, 1], 5)).toBe(2);
  expect(lowestColumns([2, 2, 1, 1], 2)).toBe(4);
  expect(lowestColumns([1, 1], 1)).toBe(2);
});
