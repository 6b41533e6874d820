import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { frustration } from "../../../src/network/sides/frustration.ts";
import { groupOf } from "../../../src/network/sides/partition.ts";
import { anyGroups, anySignedTies, twoTriangles } from "./signedTies.ts";

describe("the ties that run against the sides", () => {
  test("are agreement between them and disagreement within", () => {
    const triangles = groupOf([
      ["ann", "bob", "cem"],
      ["dana", "eva", "finn"],
    ]);
    expect(frustration(twoTriangles, triangles)).toEqual({
      agreementBetween: 1,
      disagreementWithin: 0,
      ties: 10,
    });
    const together = groupOf([["ann", "bob", "cem", "dana", "eva", "finn"]]);
    expect(frustration(twoTriangles, together)).toMatchObject({ agreementBetween: 0, disagreementWithin: 3 });
    expect(frustration([], triangles)).toEqual({ agreementBetween: 0, disagreementWithin: 0, ties: 0 });
  });

  test("are all that run with them, if every sign is turned", () => {
    fc.assert(
      fc.property(anySignedTies, anyGroups, (ties, groups) => {
        const against = (all: typeof ties) => {
          const { agreementBetween, disagreementWithin } = frustration(all, groups);
          return agreementBetween + disagreementWithin;
        };
        const turned = ties.map((tie) => ({ ...tie, weight: -tie.weight }));
        expect(against(ties) + against(turned)).toBe(ties.length);
      }),
    );
  });
});
