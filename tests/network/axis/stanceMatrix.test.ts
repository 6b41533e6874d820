import { describe, expect, test } from "vitest";
import { stanceMatrix } from "../../../src/network/axis/stanceMatrix.ts";
import { networkOf } from "../../fixtures/networks.ts";

describe("stanceMatrix", () => {
  test("has a row for each actor, a column for each proposition, a sign for each link", () => {
    const { links } = networkOf([
      ["ann", "open-data", "support"],
      ["bob", "open-data", "oppose"],
      ["bob", "new-tax", "mixed"],
      ["ann", "new-tax", "abstain"],
    ]);
    const { rows, columns, signs } = stanceMatrix(links);
    expect(rows.ids).toEqual(["actor/ann", "actor/bob"]);
    expect(columns.ids).toEqual(["proposition/open-data", "proposition/new-tax"]);
    expect([...rows.ofLink]).toEqual([0, 1, 1, 0]);
    expect([...columns.ofLink]).toEqual([0, 0, 1, 1]);
    expect([...rows.counts]).toEqual([2, 2]);
    expect([...columns.counts]).toEqual([2, 2]);
    expect([...signs]).toEqual([1, -1, 0, 0]);
  });

  test("of no links is empty", () => {
    const { rows, columns, signs } = stanceMatrix([]);
    expect([rows.ids, columns.ids, [...rows.counts], [...signs]]).toEqual([[], [], [], []]);
  });
});
