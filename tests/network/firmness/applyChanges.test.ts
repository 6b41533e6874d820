import { describe, expect, test } from "vitest";
import { placesIn } from "../../../src/case/statementSet.ts";
import { applyChanges } from "../../../src/network/firmness/applyChanges.ts";
import { parseChanges } from "../../../src/network/firmness/change.ts";
import { anActor } from "../../fixtures/aCase.ts";
import { everyStatement } from "../../fixtures/projections.ts";
import { indexOf } from "../../fixtures/tinyCases.ts";

const index = indexOf(
  [
    ["ann", "open-data", "support"],
    ["bob", "open-data", "oppose"],
    ["insider", "open-data", "mixed", { attribution: "second-hand" }],
    ["ann", "new-tax", "oppose", { attribution: "second-hand" }],
  ],
  {
    actors: [
      anActor({ id: "ann" }),
      anActor({ id: "bob" }),
      anActor({ id: "insider", kind: "unnamed", named: false }),
    ],
  },
);

const applied = (text: string) => applyChanges(index, everyStatement(index), parseChanges(text));

describe("applyChanges", () => {
  test.each([
    ["", [0, 1, 2, 3]],
    ["s.s2", [0, 2, 3]],
    ["a.ann", [1, 2]],
    ["second-hand", [0, 1]],
    ["unnamed", [0, 1, 3]],
    ["unnamed,a.ann,s.s2", []],
    ["flip.s1", [0, 1, 2, 3]],
  ])("with %j leaves these statements", (text, places) => {
    expect(placesIn(applied(text).among)).toEqual(places);
  });

  test("turns a flipped statement into its opposite, and leaves the case as it is", () => {
    const flipped = applied("flip.s1,flip.s2").index.case.statements;
    expect(flipped.map(({ stance }) => stance)).toEqual(["oppose", "support", "mixed", "oppose"]);
    expect(index.case.statements[0]?.stance).toBe("support");
  });

  test("cannot flip what has no opposite", () => {
    expect(applied("flip.s3").index.case.statements[2]?.stance).toBe("mixed");
  });

  test("gives the same index where nothing is flipped, so that nothing is worked out anew", () => {
    expect(applied("a.ann").index).toBe(index);
  });
});
