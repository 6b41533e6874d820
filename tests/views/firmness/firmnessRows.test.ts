import { describe, expect, test } from "vitest";
import { moveRows, dependentRows } from "../../../src/views/firmness/firmnessRows.ts";
import { english } from "../../fixtures/english.ts";
import { parseChanges } from "../../../src/network/firmness/change.ts";
import { firmnessOf } from "../../../src/network/firmness/firmness.ts";
import { aProjection, everyStatement, onPaper } from "../../fixtures/projections.ts";
import { rowsOf } from "../../fixtures/sortedRows.ts";
import { indexOf } from "../../fixtures/tinyCases.ts";

const index = indexOf(onPaper);
const { compare } = english.formats;
const projection = aProjection({ aggregation: "subtract" });
const firmness = firmnessOf(index, everyStatement(index), parseChanges("a.ann"), projection);

describe("the rows of the tables", () => {
  test("are the statements on which ties rest, those that carry most first", () => {
    const sorting = { column: "ties", isDescending: true } as const;
    const rows = rowsOf(dependentRows(index, firmness.dependent, sorting, compare));
    // Worked out on paper: without s4 (Bob on data) Ann and Bob turn round, Bob and Cem part with nothing left.
    expect(rows.map(({ statement, ties }) => `${statement.id} ${ties}`)).toEqual([
      "s4 2",
      "s6 2",
      "s1 1",
      "s2 1",
    ]);
  });

  test("are the ties that moved, by any column", () => {
    const by = (column: "after" | "before", isDescending: boolean) =>
      rowsOf(moveRows(index, firmness.moves, { column, isDescending }, compare)).map(({ before }) => before);
    expect(by("before", false)).toEqual([-2, 1]);
    expect(by("before", true)).toEqual([1, -2]);
  });
});
