import { RANDOM_PARTS } from "../fixtures/filterParts.ts";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { STANCES } from "../../src/case/statement.ts";
import {
  NO_FILTER,
  activeParts,
  chooseValues,
  isKnownValue,
  loosen,
  setDates,
  toggleValue,
} from "../../src/filter/filter.ts";
import { filteredCase, oddText } from "../fixtures/randomCases.ts";
import { indexOf, pair } from "../fixtures/tinyCases.ts";

describe("toggling a value", () => {
  test("chooses it, and toggling it again gives the filter back", () => {
    fc.assert(
      fc.property(filteredCase(), fc.constantFrom(...STANCES), ({ filter }, stance) => {
        const toggled = toggleValue(filter, "stance", stance);
        expect(toggled.stance.includes(stance)).toBe(!filter.stance.includes(stance));
        expect(toggleValue(toggled, "stance", stance)).toEqual(filter);
      }),
    );
  });

  test("leads to the same filter in whatever order values are chosen", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...STANCES]), (order) => {
        const chosen = order.reduce((filter, stance) => toggleValue(filter, "stance", stance), NO_FILTER);
        expect(chosen).toEqual(chooseValues(NO_FILTER, "stance", order));
      }),
    );
  });
});

describe("choosing values", () => {
  test("keeps each once, ascending", () => {
    expect(chooseValues(NO_FILTER, "stance", ["support", "mixed", "support"]).stance).toEqual([
      "mixed",
      "support",
    ]);
  });
});

describe("setting dates", () => {
  test("turns a pair that stands the wrong way round", () => {
    expect(setDates(NO_FILTER, "2022-08-25", "2018-01-01")).toMatchObject({
      from: "2018-01-01",
      to: "2022-08-25",
    });
  });

  test.each([
    [null, "2022-08-25"],
    ["2022-08-25", null],
    ["2022-08-25", "2022-08-25"],
    [null, null],
  ])("takes %s and %s as they are", (from, to) => {
    expect(setDates(NO_FILTER, from, to)).toMatchObject({ from, to });
  });
});

describe("the parts of a filter", () => {
  test("are active one by one as they are loosened", () => {
    fc.assert(
      fc.property(filteredCase(oddText), fc.constantFrom(...RANDOM_PARTS), ({ filter }, part) => {
        expect(activeParts(loosen(filter, part))).toEqual(
          activeParts(filter).filter((other) => other !== part),
        );
      }),
    );
  });

  test("are all inactive where nothing is chosen or only blanks are typed", () => {
    expect(activeParts({ ...NO_FILTER, text: " \t", undated: true })).toEqual([]);
  });
});

test("a value is known if a statement of the case has it", () => {
  const index = indexOf(pair);
  expect(isKnownValue(index, "stance", "support")).toBe(true);
  expect(isKnownValue(index, "stance", "oppose")).toBe(false);
  expect(isKnownValue(index, "stance", "toString")).toBe(false);
});
