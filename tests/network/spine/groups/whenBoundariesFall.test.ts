import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NEVER, whenBoundariesFall } from "../../../../src/network/spine/groups/whenBoundariesFall.ts";

const sumOfSquares = (places: readonly number[]) => {
  const mean = places.reduce((sum, place) => sum + place, 0) / places.length;
  return places.reduce((sum, place) => sum + (place - mean) ** 2, 0);
};

/** The same by trying every two neighbours each time. */
function slowly(places: readonly number[]): readonly number[] {
  const fell = places.slice(1).map(() => NEVER);
  let groups = places.map((_, at) => [at, at + 1] as const);
  const growth = ([from, between]: readonly [number, number], to: number) =>
    sumOfSquares(places.slice(from, to)) -
    sumOfSquares(places.slice(from, between)) -
    sumOfSquares(places.slice(between, to));
  for (let time = 0; groups.length > 1; time += 1) {
    const costs = groups.slice(1).map(([, to], at) => growth(groups[at]!, to));
    const at = costs.indexOf(Math.min(...costs));
    fell[groups[at]![1] - 1] = places[groups[at]![0]] === places[groups[at + 1]![1] - 1] ? NEVER : time;
    groups = groups.flatMap((group, here) =>
      here === at ? [[group[0], groups[at + 1]![1]] as const] : here === at + 1 ? [] : [group],
    );
  }
  return fell;
}

const distinct = fc.uniqueArray(
  fc.double({ min: -1, max: 1, noNaN: true }).map((value) => Math.round(value * 1e4) / 1e4 + 0),
  { minLength: 1, maxLength: 25 },
);

describe("whenBoundariesFall", () => {
  test("merges those neighbours first that differ least", () => {
    expect([...whenBoundariesFall(Float64Array.from([0, 0.1, 0.5, 0.55, 1]))]).toEqual([1, 3, 0, 2]);
  });

  test("is what trying every two neighbours finds", () => {
    fc.assert(
      fc.property(distinct, (places) => {
        // Places of irregular distances, so that no two ways cost the same.
        const sorted = places
          .toSorted((one, other) => one - other)
          .map((place, at) => place + at * at * 1e-5);
        expect([...whenBoundariesFall(Float64Array.from(sorted))]).toEqual(slowly(sorted));
      }),
      { numRuns: 60 },
    );
  });

  test("lets no boundary stand between equals", () => {
    expect([...whenBoundariesFall(Float64Array.from([0, 0, 0, 1, 1]))]).toEqual([NEVER, NEVER, 3, NEVER]);
  });

  test("has no boundaries where there are no two", () => {
    expect(whenBoundariesFall(new Float64Array(0))).toHaveLength(0);
    expect(whenBoundariesFall(new Float64Array(1))).toHaveLength(0);
  });
});
