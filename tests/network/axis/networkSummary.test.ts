import { describe, expect, test } from "vitest";
import { alignment } from "../../../src/network/axis/alignment.ts";
import { networkSummary } from "../../../src/network/axis/networkSummary.ts";
import { networkOf } from "../../fixtures/networks.ts";
import { pair, twoSidesAndABridge } from "../../fixtures/tinyCases.ts";

const summaryOf = (said: Parameters<typeof networkOf>[0]) => {
  const network = networkOf(said);
  return networkSummary(network, alignment(network));
};

describe("networkSummary", () => {
  test("counts who speaks, what is spoken of, and what was said", () => {
    expect(summaryOf(twoSidesAndABridge)).toMatchObject({
      actors: 5,
      propositions: 2,
      statements: 10,
      unjoined: 0,
    });
    expect(summaryOf([])).toEqual({
      actors: 0,
      propositions: 0,
      statements: 0,
      mostContested: null,
      between: [],
      unjoined: 0,
    });
  });

  test("takes for most contested what has the larger smaller side", () => {
    const said = [
      ...["a", "b", "c", "d"].map((id) => [id, "lopsided", "support"] as const),
      ["e", "lopsided", "oppose"],
      ...["a", "b"].map((id) => [id, "divisive", "support"] as const),
      ...["c", "d"].map((id) => [id, "divisive", "oppose"] as const),
    ] as const;
    expect(summaryOf(said).mostContested?.proposition.id).toBe("divisive");
  });

  test("finds nothing contested, and everyone in the middle, where nobody opposes", () => {
    expect(summaryOf(pair)).toMatchObject({ mostContested: null, between: [], unjoined: 2 });
  });

  test("finds between those whose positions pull to both ends", () => {
    expect(summaryOf(twoSidesAndABridge).between.map(({ actor }) => actor.id)).toEqual(["eva"]);
  });

  test("counts as unjoined whom nothing joins to the contested propositions", () => {
    expect(summaryOf([...twoSidesAndABridge, ["fritz", "free-parks", "support"]]).unjoined).toBe(1);
  });
});
