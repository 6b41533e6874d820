import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matrixSummary } from "../../../src/network/axis/matrixSummary.ts";
import { aRelation } from "../../fixtures/aCase.ts";
import { anySaid, wholeNetwork } from "../../fixtures/networks.ts";
import { indexOf, pair, twoSidesAndABridge } from "../../fixtures/tinyCases.ts";

const summaryOf = (...[said, more]: Parameters<typeof indexOf>) => {
  const index = indexOf(said, more);
  return matrixSummary(index, wholeNetwork(index));
};

const idsOf = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id);

describe("the summary of the matrix", () => {
  test("counts actors, propositions, cells and those that are filled", () => {
    const summary = summaryOf([...twoSidesAndABridge, ["ann", "free-parks", "mixed"]]);
    expect(summary).toMatchObject({ actors: 5, propositions: 3, filled: 11, cells: 15 });
  });

  test("names who speaks on most, and what most speak on", () => {
    const summary = summaryOf([
      ["ann", "open-data", "support"],
      ["ann", "new-tax", "support"],
      ["bob", "open-data", "oppose"],
    ]);
    expect(idsOf(summary.widest)).toEqual(["actor/ann"]);
    expect(idsOf(summary.fullest)).toEqual(["proposition/open-data"]);
  });

  test("names all that are equal, and nobody where nothing was said", () => {
    expect(idsOf(summaryOf(pair).widest)).toEqual(["actor/ann", "actor/bob"]);
    expect(summaryOf([])).toMatchObject({ cells: 0, filled: 0, widest: [], fullest: [] });
  });

  test("says which of the speakers on the fullest are one body", () => {
    const relations = [aRelation("bob", "ann")];
    expect(summaryOf(pair, { relations }).bodies).toMatchObject([{ id: "ann", count: 2 }]);
    expect(summaryOf(pair).bodies).toEqual([]);
  });

  test("names in any case those, and all those, than whom none speaks on more", () => {
    fc.assert(
      fc.property(anySaid(20), (said) => {
        const most = (at: 0 | 1, kind: string) => {
          const heads = [...new Set(said.map((one) => one[at]))];
          const sizes = heads.map(
            (head) => new Set(said.filter((one) => one[at] === head).map((one) => one[1 - at])).size,
          );
          return heads.filter((_, place) => sizes[place] === Math.max(...sizes)).map((id) => `${kind}/${id}`);
        };
        const { widest, fullest } = summaryOf(said);
        expect(idsOf(widest).toSorted()).toEqual(most(0, "actor").toSorted());
        expect(idsOf(fullest).toSorted()).toEqual(most(1, "proposition").toSorted());
      }),
    );
  });
});
