import { describe, expect, test } from "vitest";
import { fullSet } from "../../../src/case/statementSet.ts";
import { positions } from "../../../src/network/position.ts";
import { positionRule } from "../../../src/reading/proposition/PositionStatements.tsx";
import { indexOf } from "../../fixtures/tinyCases.ts";

const ruleFor = (...stances: string[]) => {
  const index = indexOf(stances.map((stance) => ["ann", "open-data", stance] as const));
  const all = fullSet(stances.length);
  const [position] = positions(index, all);
  if (position === undefined) throw new Error("no position");
  return positionRule(index, position);
};

describe("the rule behind a position", () => {
  test("is a single statement", () => expect(ruleFor("mixed")).toBe("one"));
  test("is the same stance in all statements", () => expect(ruleFor("oppose", "oppose")).toBe("same"));
  test("is a difference, also between mixed and support", () => {
    expect(ruleFor("support", "oppose")).toBe("different");
    expect(ruleFor("support", "mixed")).toBe("different");
  });
});
