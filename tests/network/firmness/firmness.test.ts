import { describe, expect, test } from "vitest";
import { parseChanges } from "../../../src/network/firmness/change.ts";
import { firmnessOf } from "../../../src/network/firmness/firmness.ts";
import { aProjection, everyStatement } from "../../fixtures/projections.ts";
import { indexOf, pair, twoSidesAndABridge } from "../../fixtures/tinyCases.ts";

const subtract = aProjection({ aggregation: "subtract", repeats: "once" });

describe("firmnessOf", () => {
  test("has nothing moved where nothing is tried out", () => {
    const index = indexOf(twoSidesAndABridge);
    const firmness = firmnessOf(index, everyStatement(index), [], subtract);
    expect(firmness?.moves).toEqual([]);
    expect(firmness?.after).toBe(firmness?.before);
  });

  test("sees a tie go with the statement that it rests on, and its end keep no place", () => {
    const index = indexOf(pair);
    const firmness = firmnessOf(index, everyStatement(index), parseChanges("s.s1"), subtract);
    expect(firmness?.moves).toMatchObject([{ left: "ann", right: "bob", before: 1, after: 0, move: "gone" }]);
    expect(firmness?.after.nodes.map(({ id }) => id)).toEqual(["actor/bob"]);
  });

  test("sees agreement turn into disagreement where a statement is flipped", () => {
    const index = indexOf(pair);
    const firmness = firmnessOf(index, everyStatement(index), parseChanges("flip.s1"), subtract);
    expect(firmness?.moves).toMatchObject([{ before: 1, after: -1, move: "turned" }]);
  });

  test("is empty in an empty case", () => {
    const index = indexOf([]);
    expect(firmnessOf(index, everyStatement(index), [], subtract)).toMatchObject({ moves: [] });
  });
});
