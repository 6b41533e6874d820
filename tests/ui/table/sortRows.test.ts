import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sortRows } from "../../../src/ui/table/sortRows.ts";
import { rowsOf } from "../../fixtures/sortedRows.ts";

interface Row {
  readonly name: string;
  readonly size: number;
}

const comparisons = {
  name: (left: Row, right: Row) => left.name.localeCompare(right.name),
  size: (left: Row, right: Row) => left.size - right.size,
};

const rows: readonly Row[] = [
  { name: "b", size: 1 },
  { name: "a", size: 1 },
  { name: "c", size: 0 },
];

describe("sortRows", () => {
  test("sorts by one column, and rows of equal value by the others", () => {
    const sizes = rowsOf(sortRows(rows, { column: "size", isDescending: false }, comparisons));
    expect(sizes.map(({ name }) => name)).toEqual(["c", "a", "b"]);
  });

  test("turns the one column round and leaves the others as they are", () => {
    const sizes = rowsOf(sortRows(rows, { column: "size", isDescending: true }, comparisons));
    expect(sizes.map(({ name }) => name)).toEqual(["a", "b", "c"]);
  });

  test("gives the same order whatever the order of the rows", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...rows], { minLength: 3 }),
        fc.boolean(),
        (shuffled, isDescending) => {
          const sorting = { column: "size", isDescending } as const;
          expect(rowsOf(sortRows(shuffled, sorting, comparisons))).toEqual(
            rowsOf(sortRows(rows, sorting, comparisons)),
          );
        },
      ),
    );
  });
});
