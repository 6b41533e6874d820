import { describe, expect, test } from "vitest";
import { splittingProposition } from "../../../src/classroom/choose/chosenProposition.ts";
import { xinjiangIndex } from "../../fixtures/bundledCases.ts";
import { indexOf, pair } from "../../fixtures/tinyCases.ts";

describe("the proposition that splits the actors most", () => {
  test("is the one with the larger smaller side, not with the most voices", () => {
    const index = indexOf([
      ["ann", "open-data", "support"],
      ["bob", "open-data", "support"],
      ["cem", "open-data", "support"],
      ["dana", "open-data", "oppose"],
      ["ann", "new-tax", "support"],
      ["bob", "new-tax", "support"],
      ["cem", "new-tax", "oppose"],
      ["dana", "new-tax", "oppose"],
    ]);
    expect(splittingProposition(index)).toBe("new-tax");
  });

  test("is the last in the case’s order of those that split alike, where a case is about what should be done", () => {
    expect(splittingProposition(xinjiangIndex())).toBe("publish");
  });

  test("counts who is mixed on neither side", () => {
    const index = indexOf([
      ["ann", "open-data", "support"],
      ["ann", "open-data", "oppose"],
      ["bob", "open-data", "support"],
    ]);
    expect(splittingProposition(index)).toBeNull();
  });

  test("is none where nobody opposes, or nobody speaks", () => {
    expect(splittingProposition(indexOf(pair))).toBeNull();
    expect(splittingProposition(indexOf([]))).toBeNull();
  });
});
