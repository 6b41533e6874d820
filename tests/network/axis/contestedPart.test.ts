import { describe, expect, test } from "vitest";
import { areContested, contestedPart } from "../../../src/network/axis/contestedPart.ts";
import { stanceMatrix } from "../../../src/network/axis/stanceMatrix.ts";
import { networkOf } from "../../fixtures/networks.ts";
import { twoSidesAndABridge } from "../../fixtures/tinyCases.ts";

const ALONE = [
  ["fritz", "free-parks", "support"],
  ["gita", "free-parks", "support"],
] as const;

/** The actors who have a cell in the contested part. */
const actorsIn = (said: Parameters<typeof networkOf>[0]) => {
  const part = contestedPart(stanceMatrix(networkOf(said)));
  return part?.rows.ids.filter((_, at) => (part.rows.counts[at] ?? 0) > 0) ?? null;
};

describe("contestedPart", () => {
  test("is null where nobody says anything, and where nothing is contested", () => {
    expect(actorsIn([])).toBeNull();
    expect(actorsIn(ALONE)).toBeNull();
  });

  test("has no cell of what nothing joins to it", () => {
    expect(actorsIn([...twoSidesAndABridge, ...ALONE])).toEqual(actorsIn(twoSidesAndABridge));
  });

  test("is the one with most cells, however large a part without contest is", () => {
    const small = [
      ["zoe", "old-tax", "support"],
      ["yan", "old-tax", "oppose"],
    ] as const;
    const tame = ["ann", "bob", "cem"].map((id) => [id, "free-parks", "support"] as const);
    expect(actorsIn([...tame, ...small])).toEqual(["actor/yan", "actor/zoe"]);
  });

  test("is, of equal ones, that of the actor who comes first in the alphabet", () => {
    const pair = (one: string, other: string, about: string) =>
      [
        [one, about, "support"],
        [other, about, "oppose"],
      ] as const;
    expect(actorsIn([...pair("yan", "zoe", "a"), ...pair("ann", "bob", "b")])).toEqual([
      "actor/ann",
      "actor/bob",
    ]);
  });
});

test("a proposition is contested where some support and others oppose it, not where some are mixed", () => {
  const network = networkOf([
    ["ann", "a", "support"],
    ["bob", "a", "oppose"],
    ["ann", "b", "support"],
    ["bob", "b", "mixed"],
  ]);
  expect(areContested(stanceMatrix(network))).toEqual([true, false]);
});
