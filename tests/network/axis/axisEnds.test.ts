import { describe, expect, test } from "vitest";
import { alignment } from "../../../src/network/axis/alignment.ts";
import { axisEnds } from "../../../src/network/axis/axisEnds.ts";
import { networkOf } from "../../fixtures/networks.ts";
import { twoSidesAndABridge } from "../../fixtures/tinyCases.ts";

const endsOf = (said: Parameters<typeof networkOf>[0]) => {
  const network = networkOf(said);
  const { start, end } = axisEnds(network, alignment(network));
  return [start, end].map((actors) => actors.map(({ actor }) => actor.id));
};

describe("axisEnds", () => {
  test("are named by the actors that stand there, not by who stands between", () => {
    expect(endsOf(twoSidesAndABridge)).toEqual([
      ["ann", "bob"],
      ["cem", "dana"],
    ]);
  });

  test("name at most two each, those with most statements first", () => {
    const [start] = endsOf([
      ...twoSidesAndABridge,
      ["zoe", "open-data", "support"],
      ["zoe", "new-tax", "oppose"],
      ["zoe", "new-tax", "oppose"],
    ]);
    expect(start).toEqual(["zoe", "ann"]);
  });

  test("have no names where nobody stands far out", () => {
    expect(endsOf([["ann", "open-data", "support"]])).toEqual([[], []]);
    expect(endsOf([])).toEqual([[], []]);
  });
});
