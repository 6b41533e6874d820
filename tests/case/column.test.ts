import { describe, expect, test } from "vitest";
import { columnOf, countCodes, setsOf } from "../../src/case/column.ts";
import { placesIn } from "../../src/case/statementSet.ts";

const all = (length: number) => Int32Array.from({ length }, (_, place) => place);

describe("a column", () => {
  const column = columnOf(["yes", "no", "maybe"], ["no", undefined, "yes", "no"]);

  test("has the values that are given, in their order, and one code more for no answer", () => {
    expect(column.values).toEqual(["yes", "no"]);
    expect([...column.codes]).toEqual([1, 2, 0, 1]);
  });

  test("counts the answers at some places only, and those who give none last", () => {
    expect([...countCodes(column, all(4))]).toEqual([1, 2, 1]);
    expect([...countCodes(column, Int32Array.of(0, 2))]).toEqual([1, 1, 0]);
    expect([...countCodes(column, all(0))]).toEqual([0, 0, 0]);
  });

  test("makes a set of the statements of each value", () => {
    expect([...setsOf(column)].map(([value, set]) => [value, placesIn(set)])).toEqual([
      ["yes", [2]],
      ["no", [0, 3]],
    ]);
  });

  test("of no statements has no value", () => {
    expect(columnOf(["yes"], [])).toEqual({ values: [], codes: new Int32Array(0) });
  });
});
