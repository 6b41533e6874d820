import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tieSummary } from "../../../src/network/ties/tieSummary.ts";
import { type TieSide, profilesOf, tieNetwork } from "../../../src/network/ties/tieNetwork.ts";
import { a, anySaid, wholeNetwork } from "../../fixtures/networks.ts";
import { aProjection, everyStatement, onPaper } from "../../fixtures/projections.ts";
import { type SaidList, indexOf, twoSidesAndABridge } from "../../fixtures/tinyCases.ts";

const tiesOf = (said: SaidList, side: TieSide, more = {}) => {
  const index = indexOf(said);
  const settings = {
    ...aProjection({ aggregation: "subtract", ...more }),
    least: 0,
    strongest: null,
    ...more,
  };
  return tieNetwork(index, profilesOf(index, everyStatement(index), side), wholeNetwork(index), {
    ...settings,
    side,
  });
};

describe("the network of ties", () => {
  test("has all nodes of its side, also who is tied to nobody", () => {
    const network = tiesOf(onPaper, "actor");
    expect(network?.nodes.map(({ id }) => id)).toEqual(["actor/ann", "actor/bob", "actor/cem", "actor/dana"]);
    expect(network?.links.map(({ id, tie }) => [id, tie.weight])).toEqual([
      ["ann~bob", 1],
      ["ann~cem", -2],
      ["bob~cem", -1],
    ]);
  });

  test("of propositions joins propositions, by the nodes of the two-mode network", () => {
    const network = tiesOf(onPaper, "proposition");
    expect(network?.nodes.every(({ kind }) => kind === "proposition")).toBe(true);
    expect(network?.nodes).toHaveLength(3);
    expect(network?.links).toMatchObject([
      { source: "proposition/new-tax", target: "proposition/open-data", tie: { weight: -1 } },
    ]);
  });

  test("counts all ties, also those that are not shown", () => {
    expect(tiesOf(onPaper, "actor", { least: 2 })).toMatchObject({ ties: 3, links: [{ id: "ann~cem" }] });
    expect(tiesOf(onPaper, "actor", { strongest: 0 })).toMatchObject({ ties: 3, links: [] });
    expect(tiesOf([], "actor")).toMatchObject({ ties: 0, links: [], nodes: [] });
  });

  test("is between those alone whose profiles are given, and counts the others of their kind", () => {
    const index = indexOf(onPaper);
    const profiles = profilesOf(index, everyStatement(index), "actor").slice(0, 2);
    const settings = { ...aProjection(), least: 0, strongest: null, side: "actor" } as const;
    const { nodes, links, leftOut } = tieNetwork(index, profiles, wholeNetwork(index), settings);
    expect(nodes.map(({ id }) => id)).toEqual([a("ann"), a("bob")]);
    expect(idsOf(links)).toEqual(["ann~bob"]);
    expect(leftOut).toBe(2);
  });
});

const idsOf = (links: readonly { readonly id: string }[]) => links.map(({ id }) => id);

describe("its summary", () => {
  test("counts ties, and names the one nearest and the one farthest", () => {
    const summary = tieSummary(tiesOf(onPaper, "actor"));
    expect(summary).toMatchObject({ nodes: 4, ties: 3, shown: 3, agree: 1, differ: 2, thin: 3 });
    expect(idsOf(summary.nearest)).toEqual(["ann~bob"]);
    expect(idsOf(summary.farthest)).toEqual(["ann~cem"]);
  });

  test("names all that are as strong, and none where there is none", () => {
    const { nearest, farthest } = tieSummary(tiesOf(twoSidesAndABridge, "actor"));
    expect(idsOf(nearest)).toEqual(["ann~bob", "cem~dana"]);
    expect(idsOf(farthest)).toEqual(["ann~cem", "ann~dana", "bob~cem", "bob~dana"]);
    expect(tieSummary(tiesOf([], "actor"))).toMatchObject({ shown: 0, nearest: [], farthest: [] });
  });

  test("leaves in any case no tie unnamed that is as strong as one named", () => {
    fc.assert(
      fc.property(anySaid(16), (said) => {
        const network = tiesOf(said, "actor");
        const { nearest, farthest } = tieSummary(network);
        for (const [sign, named] of [
          [1, nearest],
          [-1, farthest],
        ] as const) {
          const most = Math.max(0, ...network.links.map(({ tie }) => sign * tie.weight));
          expect(idsOf(named)).toEqual(
            network.links.filter(({ tie }) => most > 0 && sign * tie.weight === most).map(({ id }) => id),
          );
        }
      }),
    );
  });
});
