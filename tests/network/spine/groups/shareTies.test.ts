import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shareTies } from "../../../../src/network/spine/groups/shareTies.ts";

const rowsTo = (count: number) => Array.from({ length: count }, (_, at) => at);
const tensOf = (row: number) => Math.floor(row / 10);
const shares = (rows: readonly number[]) =>
  rowsTo(5).map((group) => rows.filter((row) => tensOf(row) === group).length);

describe("ribbons that are equally wide", () => {
  test("are shared out alike, whichever end of the axis their group is at", () => {
    expect(shares(shareTies(rowsTo(50), 15, tensOf))).toEqual([3, 3, 3, 3, 3]);
    expect(shares(shareTies(rowsTo(50), 17, tensOf))).toEqual([4, 3, 3, 3, 4]);
  });

  test("leave what a group cannot use to the others", () => {
    const rows = [...rowsTo(10), 20, 40, 41];
    expect(shares(shareTies(rows, 7, tensOf))).toEqual([4, 0, 1, 0, 2]);
  });

  test("are taken evenly from all that a group says", () => {
    expect(shareTies(rowsTo(10), 5, tensOf)).toEqual([1, 3, 5, 7, 9]);
  });

  test("are as many as there is room for, each once, in order", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(49)), fc.nat(60), (some, most) => {
        const ties = some.toSorted((one, other) => one - other);
        const rows = shareTies(ties, most, tensOf);
        expect(rows).toHaveLength(Math.min(most, ties.length));
        expect(rows).toEqual([...new Set(rows)].toSorted((one, other) => one - other));
        expect(rows.every((row) => ties.includes(row))).toBe(true);
      }),
    );
  });
});
