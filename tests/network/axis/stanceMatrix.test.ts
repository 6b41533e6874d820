import { describe, expect, test } from "vitest";
import { stanceMatrix, withCells } from "../../../src/network/axis/stanceMatrix.ts";
import { networkOf } from "../../fixtures/networks.ts";
import { twoSidesAndABridge } from "../../fixtures/tinyCases.ts";

describe("stanceMatrix", () => {
  test("has a row for each actor, a column for each proposition, both by the alphabet, and a cell for each link", () => {
    const network = networkOf([
      ["ann", "open-data", "support"],
      ["bob", "open-data", "oppose"],
      ["bob", "new-tax", "mixed"],
      ["ann", "new-tax", "abstain"],
    ]);
    const { rows, columns, signs } = stanceMatrix(network);
    expect(rows.ids).toEqual(["actor/ann", "actor/bob"]);
    expect(columns.ids).toEqual(["proposition/new-tax", "proposition/open-data"]);
    expect([...rows.ofCell]).toEqual([0, 0, 1, 1]);
    expect([...columns.ofCell]).toEqual([0, 1, 0, 1]);
    expect([...rows.counts]).toEqual([2, 2]);
    expect([...columns.counts]).toEqual([2, 2]);
    expect([...signs]).toEqual([0, 1, 0, -1]);
  });

  test("of no links is empty", () => {
    const { rows, columns, signs } = stanceMatrix(networkOf([]));
    expect([rows.ids, columns.ids, [...rows.counts], [...signs]]).toEqual([[], [], [], []]);
  });

  test("does not depend on the order of links and nodes", () => {
    const network = networkOf(twoSidesAndABridge);
    const turned = { nodes: network.nodes.toReversed(), links: network.links.toReversed() };
    expect(stanceMatrix(turned)).toEqual(stanceMatrix(network));
  });
});

describe("withCells", () => {
  test("keeps every actor and proposition, and counts the cells that are left", () => {
    const whole = stanceMatrix(
      networkOf([
        ["ann", "open-data", "support"],
        ["bob", "new-tax", "oppose"],
      ]),
    );
    const { rows, columns, signs } = withCells(whole, Int32Array.of(1));
    expect(rows.ids).toEqual(whole.rows.ids);
    expect([...rows.counts]).toEqual([0, 1]);
    expect([...columns.counts]).toEqual([1, 0]);
    expect([...signs]).toEqual([-1]);
  });
});
