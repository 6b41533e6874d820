import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { groupOf, isWithin, partitionOf } from "../../../src/network/sides/partition.ts";
import { aTie, anyGroups } from "./signedTies.ts";

describe("a partition", () => {
  test("is in one order, however its groups are called", () => {
    const groups = new Map([
      ["cem", 7],
      ["bob", 2],
      ["ann", 7],
    ]);
    expect(partitionOf(groups)).toEqual([["ann", "cem"], ["bob"]]);
    expect(partitionOf(new Map())).toEqual([]);
  });

  test("says of each id in which group it is", () => {
    fc.assert(
      fc.property(anyGroups, (groups) => {
        const partition = partitionOf(groups);
        for (const [id, at] of groupOf(partition)) expect(partition[at]).toContain(id);
        expect(partitionOf(groupOf(partition))).toEqual(partition);
      }),
    );
  });

  test("holds a tie within a group only if both ends are in it; who is in none is with nobody", () => {
    const groups = groupOf([["ann", "bob"], ["cem"]]);
    expect(isWithin(groups, aTie("ann", "bob", 1))).toBe(true);
    expect(isWithin(groups, aTie("ann", "cem", 1))).toBe(false);
    expect(isWithin(groups, aTie("dana", "eva", 1))).toBe(false);
  });
});
