import { describe, expect, test } from "vitest";
import type { Tie } from "../../../src/network/ties/projectOneMode.ts";
import { strongestTies } from "../../../src/network/ties/strongestTies.ts";

const tie = (left: string, right: string, weight: number): Tie => ({
  left,
  right,
  weight,
  congruence: Math.max(0, weight),
  conflict: Math.max(0, -weight),
  meetings: 1,
});

const ties = [tie("ann", "bob", 3), tie("ann", "cem", 2), tie("ann", "dana", -2), tie("ann", "eva", 1)];
const others = (choice: Parameters<typeof strongestTies>[1]) =>
  strongestTies(ties, choice).map(({ right }) => right);

describe("strongestTies", () => {
  test("keeps all where nothing is asked for", () => {
    expect(strongestTies(ties, { least: 0, strongest: null })).toEqual(ties);
  });

  test("leaves out what is weaker than the least, for and against alike", () => {
    expect(others({ least: 2, strongest: null })).toEqual(["bob", "cem", "dana"]);
    expect(others({ least: 3.5, strongest: null })).toEqual([]);
  });

  test("keeps of each end its strongest, so that nobody who has a tie loses all", () => {
    expect(others({ least: 0, strongest: 1 })).toEqual(["bob", "cem", "dana", "eva"]);
    const star = [...ties, tie("bob", "cem", 5)];
    expect(strongestTies(star, { least: 0, strongest: 1 }).map(({ left, right }) => left + right)).toEqual([
      "annbob",
      "anndana",
      "anneva",
      "bobcem",
    ]);
  });

  test("keeps ties as strong as the last one kept", () => {
    const square = [tie("ann", "bob", 1), tie("ann", "cem", 1), tie("bob", "cem", 1)];
    expect(strongestTies(square, { least: 0, strongest: 1 })).toEqual(square);
  });

  test("takes strengths as they are shown, and those that differ by rounding as equal", () => {
    const thirds = [
      tie("ann", "bob", 2 / 3),
      tie("ann", "cem", 0.1 + 0.2 + 2 / 3 - 0.3),
      tie("ann", "dana", 0.5),
    ];
    expect(strongestTies(thirds, { least: 0.667, strongest: null })).toHaveLength(2);
    expect(strongestTies(thirds.slice(0, 2), { least: 0, strongest: 1 })).toHaveLength(2);
    expect(
      strongestTies([tie("ann", "bob", 1 / (Math.SQRT2 * Math.SQRT2))], { least: 0.5, strongest: null }),
    ).toHaveLength(1);
  });

  test("keeps none where none is asked for, and none of none", () => {
    expect(others({ least: 0, strongest: 0 })).toEqual([]);
    expect(strongestTies([], { least: 0, strongest: 3 })).toEqual([]);
  });
});
