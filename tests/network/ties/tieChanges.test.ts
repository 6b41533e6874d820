import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Tie } from "../../../src/network/ties/projectOneMode.ts";
import { tieChanges } from "../../../src/network/ties/tieChanges.ts";

const tie = (left: string, right: string, weight: number): Tie => ({
  left,
  right,
  weight,
  congruence: 0,
  conflict: 0,
  meetings: 1,
});

describe("tieChanges", () => {
  test("says what became of each tie, those that are gone first", () => {
    const before = [
      tie("a", "b", 1),
      tie("a", "c", 2),
      tie("a", "d", 1),
      tie("a", "e", -3),
      tie("b", "c", 1),
    ];
    const after = [
      tie("a", "b", 1),
      tie("a", "c", 1),
      tie("a", "d", -1),
      tie("a", "e", -4),
      tie("c", "d", 1),
    ];
    expect(tieChanges(before, after).map(({ left, right, move }) => `${left}${right} ${move}`)).toEqual([
      "bc gone",
      "ad turned",
      "cd new",
      "ac weaker",
      "ae stronger",
    ]);
  });

  test("passes over what differs by a rounding of fractions", () => {
    expect(tieChanges([tie("a", "b", 0.1 + 0.2)], [tie("a", "b", 0.3)])).toEqual([]);
  });

  test("finds nothing between equals, and all between something and nothing", () => {
    const some = fc.uniqueArray(
      fc.record({ right: fc.constantFrom("b", "c", "d"), weight: fc.constantFrom(-2, -1, 1, 2) }),
      { selector: ({ right }) => right },
    );
    fc.assert(
      fc.property(some, (ends) => {
        const ties = ends.map(({ right, weight }) => tie("a", right, weight));
        expect(tieChanges(ties, ties)).toEqual([]);
        expect(tieChanges(ties, []).every(({ move, after }) => move === "gone" && after === 0)).toBe(true);
        expect(tieChanges([], ties)).toHaveLength(ties.length);
      }),
    );
  });
});
