import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ActorId } from "../../../src/case/actor.ts";
import {
  COMPARISON_RESULTS,
  comparisonRows,
  countResult,
} from "../../../src/classroom/pair/comparisonRows.ts";
import { positionsOf } from "../../../src/network/axis/compareActors.ts";
import { indexOf } from "../../fixtures/tinyCases.ts";
import { anyIndex } from "../../fixtures/randomCases.ts";

const [ann, bob] = ["ann", "bob"] as ActorId[] as [ActorId, ActorId];

describe("the rows of a comparison", () => {
  test("say of each proposition whether two say the same, differ, or are silent", () => {
    const index = indexOf([
      ["ann", "open-data", "support"],
      ["bob", "open-data", "support"],
      ["ann", "new-tax", "support"],
      ["bob", "new-tax", "oppose"],
      ["bob", "free-parks", "mixed"],
      ["cem", "night-buses", "support"],
    ]);
    const results = comparisonRows(index, ann, bob).map(({ value, result }) => [value, result]);
    expect(results).toEqual([
      ["open-data", "same"],
      ["new-tax", "differ"],
      ["free-parks", "one"],
      ["night-buses", "neither"],
    ]);
  });

  test("hold every proposition once, in the case's order, and are all counted", () => {
    fc.assert(
      fc.property(anyIndex, (index) => {
        const rows = comparisonRows(index, ann, bob);
        const counts = COMPARISON_RESULTS.map((result) => countResult(rows, result));
        expect(rows.map(({ value }) => value)).toEqual(index.case.propositions.map(({ id }) => id));
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(rows.length);
      }),
    );
  });

  test("never give a stance to who has no statement", () => {
    fc.assert(
      fc.property(anyIndex, (index) => {
        const [ofAnn, ofBob] = [positionsOf(index, ann), positionsOf(index, bob)];
        for (const { value, left, right, result } of comparisonRows(index, ann, bob)) {
          expect(left).toEqual(ofAnn.get(value) ?? null);
          expect(right).toEqual(ofBob.get(value) ?? null);
          expect(result === "same").toBe(left !== null && left.stance === right?.stance);
        }
      }),
    );
  });
});
