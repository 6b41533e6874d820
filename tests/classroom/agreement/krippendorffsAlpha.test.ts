import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Coefficient, cohensKappa } from "../../../src/classroom/agreement/agreement.ts";
import {
  type Metric,
  type Unit,
  krippendorffsAlpha,
} from "../../../src/classroom/agreement/krippendorffsAlpha.ts";
import { seededRandom } from "../../../src/case/seededRandom.ts";

const _ = null;

/** Items from one row for each coder. */
const unitsOf = (...coders: readonly Unit[]): Unit[] =>
  (coders[0] ?? []).map((_value, at) => coders.map((codes) => codes[at] ?? null));

const valueOf = (result: Coefficient) => (result.kind === "number" ? result.value : result.why);

const THREE = unitsOf(
  [_, _, _, _, _, 3, 4, 1, 2, 1, 1, 3, 3, _, 3],
  [1, _, 2, 1, 3, 3, 4, 3, _, _, _, _, _, _, _],
  [_, _, 2, 1, 3, 4, 4, _, 2, 1, 1, 3, 3, _, 4],
);

const FOUR = unitsOf(
  [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
  [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
);

const METRICS = ["nominal", "ordinal", "interval"] as const satisfies readonly Metric[];
const anyMetric = fc.constantFrom(...METRICS);
const anyUnits = fc.integer({ min: 1, max: 6 }).chain((coders) =>
  fc.array(fc.array(fc.option(fc.integer({ min: 0, max: 3 })), { minLength: coders, maxLength: coders }), {
    maxLength: 12,
  }),
);

/** The value without what floating point leaves behind. */
const rounded = (result: Coefficient) =>
  result.kind === "number" ? Math.round(result.value * 1e9) / 1e9 + 0 : result.why;

describe("Krippendorff's alpha", () => {
  test.each([
    ["three coders of 15 items", THREE, "nominal", 0.691],
    ["three coders of 15 items", THREE, "interval", 0.811],
    ["three coders of 15 items", THREE, "ordinal", 0.807],
    ["four coders of 12 items", FOUR, "nominal", 0.743],
    ["four coders of 12 items", FOUR, "ordinal", 0.815],
    ["four coders of 12 items", FOUR, "interval", 0.849],
  ] as const)("for %s is, %3$s, %4$d", (_name, units, metric, expected) => {
    expect(valueOf(krippendorffsAlpha(units, metric))).toBeCloseTo(expected, 3);
  });

  test.each(METRICS)("is not defined, %s, where all coders use one value", (metric) => {
    for (const coders of [2, 3, 7])
      expect(
        valueOf(krippendorffsAlpha(unitsOf(...Array.from({ length: coders }, () => [2, 2, 2])), metric)),
      ).toBe("oneCategory");
  });

  test.each(METRICS)("is not defined, %s, where no item has two values", (metric) => {
    expect(valueOf(krippendorffsAlpha([], metric))).toBe("nothing");
    expect(valueOf(krippendorffsAlpha([[1], [2]], metric))).toBe("nothing");
    expect(
      valueOf(
        krippendorffsAlpha(
          [
            [1, null],
            [null, 2],
            [null, null],
          ],
          metric,
        ),
      ),
    ).toBe("nothing");
  });

  test("is 1 where all agree and at least two categories are used", () => {
    fc.assert(
      fc.property(
        anyMetric,
        fc.integer({ min: 2, max: 6 }),
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 12 }),
        (metric, coders, values) => {
          fc.pre(new Set(values).size > 1);
          const units = values.map((value) => Array.from({ length: coders }, () => value));
          expect(valueOf(krippendorffsAlpha(units, metric))).toBe(1);
        },
      ),
    );
  });

  test("does not depend on the order of coders or of items", () => {
    fc.assert(
      fc.property(anyMetric, anyUnits, fc.string(), (metric, units, seed) => {
        const random = seededRandom(seed, "test");
        const keys = (units[0] ?? []).map(() => random());
        const inNewOrder = (unit: Unit) =>
          unit
            .map((value, at) => [keys[at] ?? 0, value] as const)
            .toSorted(([one], [other]) => one - other)
            .map(([, value]) => value);
        expect(rounded(krippendorffsAlpha(units.map(inNewOrder).toReversed(), metric))).toBe(
          rounded(krippendorffsAlpha(units, metric)),
        );
      }),
    );
  });

  test("by name does not depend on what the categories are called", () => {
    const names = [40, 7, -3, 11];
    fc.assert(
      fc.property(anyUnits, (units) => {
        const renamed = units.map((unit) =>
          unit.map((value) => (value === null ? null : (names[value] ?? 0))),
        );
        expect(rounded(krippendorffsAlpha(renamed, "nominal"))).toBe(
          rounded(krippendorffsAlpha(units, "nominal")),
        );
      }),
    );
  });

  test("by order tells near from far, and by name does not", () => {
    const near = unitsOf([-1, 0, 1, 1, -1, 0], [-1, 0, 1, 0, -1, 0]);
    const far = unitsOf([-1, 0, 1, 1, -1, 0], [-1, 0, 1, -1, -1, 0]);
    const ordinal = [near, far].map((units) => Number(valueOf(krippendorffsAlpha(units, "ordinal"))));
    expect(ordinal[0]).toBeGreaterThan(ordinal[1] ?? 1);
  });

  test("of two coders and many items comes close to kappa where both use the categories alike", () => {
    const random = seededRandom("kappa", "test");
    const pairs = Array.from({ length: 4000 }, () => {
      const one = Math.floor(random() * 3);
      return [one, random() < 0.7 ? one : Math.floor(random() * 3)] as const;
    });
    const alpha = valueOf(krippendorffsAlpha(pairs, "nominal"));
    expect(alpha).toBeCloseTo(Number(valueOf(cohensKappa(pairs))), 2);
    expect(alpha).toBeGreaterThan(0.6);
  });
});
