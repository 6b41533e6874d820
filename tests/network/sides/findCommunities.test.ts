import * as fc from "fast-check";
import { randomLcg } from "d3";
import { describe, expect, test } from "vitest";
import { findCommunities } from "../../../src/network/sides/findCommunities.ts";
import { groupOf, type Partition } from "../../../src/network/sides/partition.ts";
import { signedModularity } from "../../../src/network/sides/signedModularity.ts";
import type { Tie } from "../../../src/network/ties/projectOneMode.ts";
import { aTie, anySignedTies, twoTriangles } from "./signedTies.ts";

const qualityOf = (ties: readonly Tie[], partition: Partition) =>
  signedModularity(ties, groupOf(partition)).value;

/** Every way to divide what is given. */
function* everyPartition(ids: readonly string[]): Generator<readonly string[][]> {
  const [first, ...rest] = ids;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const partition of everyPartition(rest)) {
    yield [[first], ...partition];
    for (let at = 0; at < partition.length; at += 1)
      yield partition.map((group, place) => (place === at ? [first, ...group] : group));
  }
}

function isJoined(ties: readonly Tie[], group: readonly string[]): boolean {
  const reached = new Set(group.slice(0, 1));
  for (const _ of group)
    for (const { left, right, weight } of ties)
      if (weight > 0 && group.includes(left) && group.includes(right))
        if (reached.has(left) || reached.has(right)) reached.add(left).add(right);
  return reached.size === group.length;
}

/** A network of two sides that agree within and disagree between, but for what chance adds. */
function twoNoisySides(seed: number, size: number, noise: number): readonly Tie[] {
  const random = randomLcg(seed / 1000);
  const ids = Array.from({ length: size }, (_, at) => `a${String(at).padStart(2, "0")}`);
  return ids.flatMap((left, at) =>
    ids.slice(at + 1).flatMap((right, after) => {
      if (random() < 0.5) return [];
      const isSame = at % 2 === (at + 1 + after) % 2;
      return [aTie(left, right, isSame === random() > noise ? 1 : -1)];
    }),
  );
}

function renamed(ties: readonly Tie[], nameOf: (id: string) => string): readonly Tie[] {
  return ties.map(({ left, right, weight }) => {
    const [one = "", other = ""] = [nameOf(left), nameOf(right)].toSorted();
    return aTie(one, other, weight);
  });
}

describe("communities", () => {
  test("are those who agree", () => {
    expect(findCommunities(twoTriangles)).toEqual({
      partition: [
        ["ann", "bob", "cem"],
        ["dana", "eva", "finn"],
      ],
      runs: 20,
      same: 20,
      asGood: 0,
      unsettled: [],
    });
  });

  test("are the same, whatever the order of the ties", () => {
    const shuffled = anySignedTies.chain((ties) =>
      fc.tuple(fc.constant(ties), fc.shuffledSubarray([...ties], { minLength: ties.length })),
    );
    fc.assert(
      fc.property(shuffled, ([ties, others]) => {
        expect(findCommunities(others)).toEqual(findCommunities(ties));
      }),
      { numRuns: 40 },
    );
  });

  test("are the best division there is, of all whose groups agreement joins", () => {
    fc.assert(
      fc.property(anySignedTies, (ties) => {
        const ids = [...new Set(ties.flatMap(({ left, right }) => [left, right]))];
        const all = [...everyPartition(ids)].filter((groups) =>
          groups.every((group) => isJoined(ties, group)),
        );
        const best = Math.max(...all.map((partition) => qualityOf(ties, partition)));
        expect(qualityOf(ties, findCommunities(ties).partition)).toBeCloseTo(best, 9);
      }),
      { numRuns: 60 },
    );
  });

  test("do not hang on how ids are spelled, where no other division is as good", () => {
    const spellings = [0.1, 0.2, 0.3].flatMap((noise) =>
      Array.from({ length: 10 }, (_, seed) => ({ seed, ties: twoNoisySides(seed, 20, noise) })),
    );
    const differ = spellings.filter(({ seed, ties }) => {
      const random = randomLcg((seed + 500) / 1000);
      const names = new Map(
        [...new Set(ties.flatMap(({ left, right }) => [left, right]))].map((id) => [id, `${random()}`]),
      );
      const back = new Map([...names].map(([id, name]) => [name, id]));
      const [one, other] = [
        findCommunities(ties),
        findCommunities(renamed(ties, (id) => names.get(id) ?? id)),
      ];
      const told = other.partition
        .map((group) => group.map((name) => back.get(name) ?? name).toSorted())
        .toSorted(([left = ""], [right = ""]) => (left < right ? -1 : 1));
      expect(other.asGood).toBe(one.asGood);
      return JSON.stringify(told) !== JSON.stringify(one.partition);
    });
    expect(differ).toEqual([]);
  });

  test("say how many divisions are as good, and who is elsewhere in one", () => {
    const between = [
      ...twoTriangles.filter(({ weight }) => weight > 0).slice(0, 6),
      aTie("ann", "gus", 1),
      aTie("dana", "gus", 1),
    ];
    const { asGood, unsettled, partition } = findCommunities(between);
    expect([asGood, unsettled]).toEqual([1, ["gus"]]);
    expect(partition.map(({ length }) => length).toSorted((one, other) => one - other)).toEqual([3, 4]);
  });

  test("hold nobody twice, nobody alone, and never join those whom no agreement joins", () => {
    fc.assert(
      fc.property(anySignedTies, (ties) => {
        const { partition, same, runs } = findCommunities(ties);
        expect(new Set(partition.flat()).size).toBe(partition.flat().length);
        expect(same).toBeLessThanOrEqual(runs);
        for (const group of partition) {
          expect(group.length).toBeGreaterThan(1);
          expect(isJoined(ties, group)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("are none where nobody agrees", () => {
    const none = { partition: [], runs: 0, same: 0, asGood: 0, unsettled: [] };
    expect(findCommunities([])).toEqual(none);
    expect(findCommunities([aTie("ann", "bob", -2)])).toEqual(none);
  });
});
