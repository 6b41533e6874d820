import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { groupOf } from "../../../src/network/sides/partition.ts";
import type { Tie } from "../../../src/network/ties/projectOneMode.ts";
import { signedModularity } from "../../../src/network/sides/signedModularity.ts";
import { aTie, anyGroups, anySignedTies, twoTriangles } from "./signedTies.ts";

const triangles = groupOf([
  ["ann", "bob", "cem"],
  ["dana", "eva", "finn"],
]);

/** The formula as it stands in the article, over all pairs of ends, each way round, also with itself. */
function byTheBook(ties: readonly Tie[], groups: ReadonlyMap<string, number>): number {
  const ids = [...groups.keys()];
  const signed = (sign: 1 | -1) => {
    const weight = (one: string, other: string) =>
      ties
        .filter((tie) => [tie.left, tie.right].toSorted().join() === [one, other].toSorted().join())
        .reduce((sum, tie) => sum + Math.max(0, sign * tie.weight), 0);
    const strengths = new Map(
      ids.map((id) => [id, ids.reduce((sum, other) => sum + (id === other ? 0 : weight(id, other)), 0)]),
    );
    return { weight, strengths, twice: [...strengths.values()].reduce((sum, one) => sum + one, 0) };
  };
  const [plus, minus] = [signed(1), signed(-1)];
  const expected = ({ strengths, twice }: typeof plus, one: string, other: string) =>
    twice === 0 ? 0 : ((strengths.get(one) ?? 0) * (strengths.get(other) ?? 0)) / twice;
  let sum = 0;
  for (const one of ids)
    for (const other of ids) {
      if (groups.get(one) !== groups.get(other)) continue;
      const weight = one === other ? 0 : plus.weight(one, other) - minus.weight(one, other);
      sum += weight - (expected(plus, one, other) - expected(minus, one, other));
    }
  const whole = plus.twice + minus.twice;
  return whole === 0 ? 0 : sum / whole;
}

describe("signed modularity", () => {
  test("is what one works out by hand", () => {
    const { agreement, disagreement, value } = signedModularity(twoTriangles, triangles);
    expect(agreement).toEqual({ total: 7, within: 6, share: 6 / 7, byChance: 1 / 2 });
    expect(disagreement).toEqual({ total: 3, within: 0, share: 0, byChance: 1 / 2 });
    expect(value).toBeCloseTo((7 / 10) * (6 / 7 - 1 / 2) + (3 / 10) * (1 / 2), 12);
  });

  test("is 1/2 for two pairs of friends, and so much less for two pairs of foes", () => {
    const pairs = groupOf([
      ["ann", "bob"],
      ["cem", "dana"],
    ]);
    const ties = (weight: number) => [aTie("ann", "bob", weight), aTie("cem", "dana", weight)];
    expect(signedModularity(ties(1), pairs).value).toBeCloseTo(1 / 2, 12);
    expect(signedModularity(ties(-1), pairs).value).toBeCloseTo(-1 / 2, 12);
  });

  test("is the formula of Gómez, Jensen and Arenas", () => {
    fc.assert(
      fc.property(anySignedTies, anyGroups, (ties, groups) => {
        expect(signedModularity(ties, groups).value).toBeCloseTo(byTheBook(ties, groups), 9);
      }),
    );
  });

  test("is Newman's modularity where nobody disagrees", () => {
    fc.assert(
      fc.property(anySignedTies, anyGroups, (ties, groups) => {
        const positive = ties.filter(({ weight }) => weight > 0);
        const { agreement, value } = signedModularity(positive, groups);
        expect(value).toBeCloseTo(agreement.share - agreement.byChance, 12);
      }),
    );
  });

  test("is 0 for agreement alone in one side, and 0 for nothing at all", () => {
    const all = new Map([...triangles].map(([id]) => [id, 0]));
    const positive = twoTriangles.filter(({ weight }) => weight > 0);
    expect(signedModularity(positive, all).value).toBeCloseTo(0, 12);
    expect(signedModularity([], all).value).toBe(0);
    expect(signedModularity([], new Map()).value).toBe(0);
  });

  test("hangs neither on how the sides are called nor on how often each tie is measured", () => {
    fc.assert(
      fc.property(anySignedTies, anyGroups, (ties, groups) => {
        const { value } = signedModularity(ties, groups);
        const renamed = new Map([...groups].map(([id, at]) => [id, 3 - at]));
        const tripled = ties.map((tie) => ({ ...tie, weight: tie.weight * 3 }));
        expect(signedModularity(ties.toReversed(), renamed).value).toBeCloseTo(value, 12);
        expect(signedModularity(tripled, groups).value).toBeCloseTo(value, 12);
      }),
    );
  });

  test("takes who is in no side for a side of one", () => {
    const some = groupOf([
      ["ann", "bob", "cem"],
      ["dana", "eva"],
    ]);
    const alone = new Map([...some, ["finn", 2] as const]);
    expect(signedModularity(twoTriangles, some)).toEqual(signedModularity(twoTriangles, alone));
  });
});
