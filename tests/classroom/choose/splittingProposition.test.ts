import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CaseIndex } from "../../../src/case/caseIndex.ts";
import { fullSet } from "../../../src/case/statementSet.ts";
import { positions } from "../../../src/network/position.ts";
import { anyIndex } from "../../fixtures/randomCases.ts";
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

  test("is the same as counted from the positions of all actors", () => {
    fc.assert(
      fc.property(anyIndex, (index) => {
        const sizes = index.case.propositions.map(({ id }) => [id, smallerSideOf(index, id)] as const);
        const largest = Math.max(0, ...sizes.map(([, size]) => size));
        const last = sizes.findLast(([, size]) => size === largest)?.[0] ?? null;
        expect(splittingProposition(index)).toBe(largest === 0 ? null : last);
      }),
    );
  });

  test("is none where nobody opposes, or nobody speaks", () => {
    expect(splittingProposition(indexOf(pair))).toBeNull();
    expect(splittingProposition(indexOf([]))).toBeNull();
  });
});

function smallerSideOf(index: CaseIndex, proposition: string): number {
  const on = positions(index, fullSet(index.case.statements.length)).filter(
    (position) => position.proposition === proposition,
  );
  const countOf = (side: string) => on.filter(({ stance }) => stance === side).length;
  return Math.min(countOf("support"), countOf("oppose"));
}
