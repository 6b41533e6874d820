import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findCommunities } from "../../../src/network/sides/findCommunities.ts";
import { aTie, anySignedTies, twoTriangles } from "./signedTies.ts";

describe("communities", () => {
  test("are those who agree", () => {
    expect(findCommunities(twoTriangles)).toEqual({
      partition: [
        ["ann", "bob", "cem"],
        ["dana", "eva", "finn"],
      ],
      runs: 20,
      same: 20,
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

  test("hold everybody who agrees with somebody, once, and never join those whom no agreement joins", () => {
    fc.assert(
      fc.property(anySignedTies, (ties) => {
        const agreeing = ties.filter(({ weight }) => weight > 0);
        const { partition, same, runs } = findCommunities(ties);
        const ends = new Set(agreeing.flatMap(({ left, right }) => [left, right]));
        expect(partition.flat().toSorted()).toEqual([...ends].toSorted());
        expect(same).toBeLessThanOrEqual(runs);
        for (const group of partition) {
          const reached = new Set(group.slice(0, 1));
          for (const _ of group)
            for (const { left, right } of agreeing)
              if (reached.has(left) || reached.has(right)) reached.add(left).add(right);
          for (const id of group) expect(reached).toContain(id);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("are none where nobody agrees", () => {
    expect(findCommunities([])).toEqual({ partition: [], runs: 0, same: 0 });
    expect(findCommunities([aTie("ann", "bob", -2)]).partition).toEqual([]);
  });
});
