import { describe, expect, test } from "vitest";
import { splittingProposition } from "../../src/classroom/splittingProposition.ts";
import { anIndex } from "../fixtures/aCase.ts";
import { wholeNetwork } from "../fixtures/networks.ts";
import { indexOf } from "../fixtures/tinyCases.ts";

type Said = Parameters<typeof indexOf>[0];

const splitting = (said: Said) => {
  const index = indexOf(said);
  return splittingProposition(index, wholeNetwork(index))?.id;
};

describe("the proposition that splits the actors most", () => {
  test("is the one whose smaller side has most actors", () => {
    expect(
      splitting([
        ["ann", "tax", "support"],
        ["bob", "tax", "support"],
        ["cem", "tax", "support"],
        ["dana", "tax", "oppose"],
        ["ann", "parks", "support"],
        ["bob", "parks", "support"],
        ["cem", "parks", "oppose"],
        ["dana", "parks", "oppose"],
      ]),
    ).toBe("parks");
  });

  test("is the first of the case where several split them as much", () => {
    expect(
      splitting([
        ["ann", "tax", "oppose"],
        ["bob", "tax", "support"],
        ["ann", "parks", "support"],
        ["bob", "parks", "oppose"],
      ]),
    ).toBe("tax");
  });

  test("is the first of the case where nobody is against anybody", () => {
    expect(splitting([["ann", "tax", "support"]])).toBe("tax");
  });

  test("is none in a case without propositions", () => {
    const index = anIndex({ propositions: [], actors: [], statements: [] });
    expect(splittingProposition(index, wholeNetwork(index))).toBeUndefined();
  });
});
