import { expect, test } from "vitest";
import { moved } from "../../../src/views/marks/useGridKeys.ts";

const size = { rows: 3, columns: 4 };
const from = { row: 1, column: 1 };

test("arrow keys go a cell further, Home and End to the ends of the row", () => {
  expect(moved(from, "ArrowDown", size)).toEqual({ row: 2, column: 1 });
  expect(moved(from, "ArrowUp", size)).toEqual({ row: 0, column: 1 });
  expect(moved(from, "ArrowRight", size)).toEqual({ row: 1, column: 2 });
  expect(moved(from, "ArrowLeft", size)).toEqual({ row: 1, column: 0 });
  expect(moved(from, "Home", size)).toEqual({ row: 1, column: 0 });
  expect(moved(from, "End", size)).toEqual({ row: 1, column: 3 });
});

test("at the edges they stay, and other keys lead nowhere", () => {
  expect(moved({ row: 0, column: 0 }, "ArrowUp", size)).toEqual({ row: 0, column: 0 });
  expect(moved({ row: 2, column: 3 }, "ArrowRight", size)).toEqual({ row: 2, column: 3 });
  expect(moved(from, "a", size)).toBeNull();
});

test("where text runs from right to left, the arrow to the left goes on", () => {
  expect(moved(from, "ArrowLeft", size, true)).toEqual({ row: 1, column: 2 });
  expect(moved(from, "ArrowDown", size, true)).toEqual({ row: 2, column: 1 });
});
