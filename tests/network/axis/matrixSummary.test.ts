import { describe, expect, test } from "vitest";
import { matrixSummary } from "../../../src/network/axis/matrixSummary.ts";
import { networkOf } from "../../fixtures/networks.ts";
import { pair, twoSidesAndABridge } from "../../fixtures/tinyCases.ts";

describe("the summary of the matrix", () => {
  test("counts actors, propositions, cells and those that are filled", () => {
    const network = networkOf([...twoSidesAndABridge, ["ann", "free-parks", "mixed"]]);
    expect(matrixSummary(network)).toMatchObject({ actors: 5, propositions: 3, filled: 11, cells: 15 });
  });

  test("names who speaks on most, and what most speak on", () => {
    const summary = matrixSummary(
      networkOf([
        ["ann", "open-data", "support"],
        ["ann", "new-tax", "support"],
        ["bob", "open-data", "oppose"],
      ]),
    );
    expect(summary.widest?.id).toBe("actor/ann");
    expect(summary.fullest?.id).toBe("proposition/open-data");
  });

  test("names nobody where two tie, or where there is no other", () => {
    expect(matrixSummary(networkOf(pair))).toMatchObject({ widest: null, fullest: null });
    expect(matrixSummary(networkOf([["ann", "open-data", "support"]]))).toMatchObject({
      cells: 1,
      filled: 1,
      widest: null,
      fullest: null,
    });
    expect(matrixSummary({ nodes: [], links: [] })).toMatchObject({ cells: 0, filled: 0, widest: null });
  });
});
