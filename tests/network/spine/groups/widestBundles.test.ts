import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { filteredBudget, ribbonBudget } from "../../../../src/network/spine/groups/ribbonBudget.ts";
import { widestBundles } from "../../../../src/network/spine/groups/widestBundles.ts";

const of = (...counts: number[]) => Int32Array.from(counts);
const inOne = () => 0;

describe("widestBundles", () => {
  test("draws all where all fit", () => {
    expect(widestBundles(of(1, 0, 3), 2, inOne)).toEqual({
      rows: [2, 0],
      from: null,
      all: 2,
      statementsDrawn: 4,
      statements: 4,
    });
  });

  test("draws those from the least number on that keeps to the budget", () => {
    const { rows, from } = widestBundles(of(1, 5, 2, 2, 4, 9), 4, inOne);
    expect(rows).toEqual([5, 1, 4]);
    expect(from).toBe(4);
  });

  test("draws as many of equals as there is room for where leaving them out would leave less than half", () => {
    const { rows, from } = widestBundles(of(2, 7, 2, 2, 2, 2), 4, inOne);
    expect(rows[0]).toBe(1);
    expect(rows).toHaveLength(4);
    expect(from).toBeNull();
  });

  test("never draws more than the budget, and nothing without statements", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9)), fc.integer({ min: 1, max: 20 }), (counts, budget) => {
        const { rows, all, from } = widestBundles(of(...counts), budget, inOne);
        expect(rows.length).toBeLessThanOrEqual(budget);
        expect(rows.every((row) => counts[row]! > 0)).toBe(true);
        expect(all).toBe(counts.filter((count) => count > 0).length);
        const passing = counts.filter((count) => count >= (from ?? Number.POSITIVE_INFINITY)).length;
        expect(from === null ? rows.length : passing).toBe(rows.length);
      }),
    );
  });
});

describe("the budget of ribbons", () => {
  test("is one for each 11,500 square pixels", () => {
    expect(ribbonBudget({ width: 1280, height: 800, letters: 1 })).toBe(89);
    expect(ribbonBudget({ width: 670, height: 560, letters: 1 })).toBe(32);
  });

  test("shrinks with what passes a filter, though not below 24", () => {
    expect(filteredBudget(80, 50, 100)).toBe(40);
    expect(filteredBudget(80, 5, 100)).toBe(24);
    expect(filteredBudget(15, 5, 100)).toBe(15);
  });
});
