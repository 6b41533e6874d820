import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Pair,
  codedByBoth,
  cohensKappa,
  looksTooLow,
  percentAgreement,
} from "../../../src/classroom/agreement/agreement.ts";

type Cell = readonly [one: string, other: string, times: number];

const pairsOf = (cells: readonly Cell[]): Pair<string>[] =>
  cells.flatMap(([one, other, times]) => Array.from({ length: times }, (): Pair<string> => [one, other]));

const anyPairs = fc.array(fc.tuple(fc.constantFrom("a", "b", "c"), fc.constantFrom("a", "b", "c")), {
  maxLength: 30,
});

describe("Cohen's kappa", () => {
  test("looks too low where nearly all codes are one code: 18 of 20 alike, kappa −0.05", () => {
    const pairs = pairsOf([
      ["y", "y", 18],
      ["y", "n", 1],
      ["n", "y", 1],
    ]);
    const kappa = cohensKappa(pairs);
    expect(kappa).toEqual({ kind: "number", value: expect.closeTo(-0.053, 3) as number });
    expect(looksTooLow(percentAgreement(pairs), kappa)).toBe(true);
  });

  test("does not look too low where the share is low as well, where it is high, or where there is none", () => {
    expect(looksTooLow(0.5, { kind: "number", value: 0 })).toBe(false);
    expect(looksTooLow(0.95, { kind: "number", value: 0.9 })).toBe(false);
    expect(looksTooLow(1, { kind: "undefined", why: "oneCategory" })).toBe(false);
    expect(looksTooLow(null, { kind: "number", value: 0 })).toBe(false);
  });

  test("is .400 for the worked table of two coders", () => {
    const pairs = pairsOf([
      ["y", "y", 20],
      ["y", "n", 5],
      ["n", "y", 10],
      ["n", "n", 15],
    ]);
    expect(percentAgreement(pairs)).toBeCloseTo(0.7, 3);
    expect(cohensKappa(pairs)).toEqual({ kind: "number", value: expect.closeTo(0.4, 3) as number });
  });

  test("is not defined where both use one category only, however many items there are", () => {
    for (const times of [1, 3, 7, 49])
      expect(cohensKappa(pairsOf([["y", "y", times]]))).toEqual({ kind: "undefined", why: "oneCategory" });
  });

  test("is not defined where nothing is coded by both", () => {
    expect(cohensKappa([])).toEqual({ kind: "undefined", why: "nothing" });
    expect(percentAgreement([])).toBeNull();
  });

  test("is no more than 0 where the two never agree", () => {
    expect(cohensKappa(pairsOf([["y", "n", 4]]))).toEqual({ kind: "number", value: 0 });
    expect(
      cohensKappa(
        pairsOf([
          ["y", "n", 4],
          ["n", "y", 4],
        ]),
      ),
    ).toEqual({ kind: "number", value: -1 });
  });

  test("is the same whoever of the two comes first", () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const turned = pairs.map(([one, other]): Pair<string> => [other, one]);
        expect(cohensKappa(turned)).toEqual(cohensKappa(pairs));
      }),
    );
  });

  test("counts only the items that both have coded", () => {
    expect(codedByBoth(["a", null, "b", "c"], ["a", "a", null])).toEqual([["a", "a"]]);
  });
});
