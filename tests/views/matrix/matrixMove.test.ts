import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matrixMove } from "../../../src/views/matrix/matrixMove.ts";

const size = { rows: 25, columns: 4 };
const from = (row: number, column: number, key: string, isWithControl = false) => {
  const next = matrixMove({ row, column }, key, isWithControl, size);
  return next && [next.row, next.column];
};

describe("a key in the matrix", () => {
  test("leads one cell on in its direction, to the heads too", () => {
    expect(from(1, 1, "ArrowUp")).toEqual([0, 1]);
    expect(from(1, 1, "ArrowDown")).toEqual([2, 1]);
    expect(from(1, 1, "ArrowLeft")).toEqual([1, 0]);
    expect(from(1, 1, "ArrowRight")).toEqual([1, 2]);
    expect(from(0, 1, "ArrowUp")).toEqual([-1, 1]);
    expect(from(1, 0, "ArrowLeft")).toEqual([1, -1]);
  });

  test("stays at the edge, and out of the corner that heads nothing", () => {
    expect(from(24, 3, "ArrowDown")).toEqual([24, 3]);
    expect(from(24, 3, "ArrowRight")).toEqual([24, 3]);
    expect(from(0, -1, "ArrowUp")).toEqual([0, -1]);
    expect(from(-1, 0, "ArrowLeft")).toEqual([-1, 0]);
  });

  test("leads to the ends of the row, by a page, and with Control to the corners", () => {
    expect(from(2, 2, "Home")).toEqual([2, -1]);
    expect(from(2, 2, "End")).toEqual([2, 3]);
    expect(from(-1, 2, "Home")).toEqual([-1, 0]);
    expect(from(2, 2, "PageDown")).toEqual([12, 2]);
    expect(from(20, 2, "PageDown")).toEqual([24, 2]);
    expect(from(2, 2, "PageUp")).toEqual([-1, 2]);
    expect(from(9, 3, "Home", true)).toEqual([0, 0]);
    expect(from(0, 0, "End", true)).toEqual([24, 3]);
  });

  test("leads nowhere if it is another, or an arrow with Control", () => {
    expect(from(0, 0, "a")).toBeNull();
    expect(from(0, 0, "Enter")).toBeNull();
    expect(from(0, 0, "ArrowDown", true)).toBeNull();
  });

  test("never leaves the matrix, however many are pressed", () => {
    const keys = fc.constantFrom("ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "PageUp", "Home", "End");
    fc.assert(
      fc.property(
        fc.array(keys, { maxLength: 40 }),
        fc.nat(5).map((more) => ({ rows: 1 + more, columns: 1 })),
        (pressed, some) => {
          let at = { row: 0, column: 0 };
          for (const key of pressed) {
            at = matrixMove(at, key, false, some) ?? at;
            expect(at.row).toBeLessThan(some.rows);
            expect(at.column).toBeLessThan(some.columns);
            expect(Math.max(at.row, at.column)).toBeGreaterThanOrEqual(0);
          }
        },
      ),
    );
  });
});
