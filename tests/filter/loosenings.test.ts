import { type Arbitrary, assert, constantFrom, property, record, subarray } from "fast-check";
import { describe, expect, test } from "vitest";
import { setSize } from "../../src/case/statementSet.ts";
import { applyFilter, filterParts } from "../../src/filter/applyFilter.ts";
import { type Filter, NO_FILTER, loosen } from "../../src/filter/filter.ts";
import { loosenings } from "../../src/filter/loosenings.ts";
import { indexOf, twoSidesAndABridge } from "../fixtures/tinyCases.ts";

const index = indexOf(twoSidesAndABridge);
const offersFor = (filter: Partial<Filter>) =>
  loosenings(index, filterParts(index, { ...NO_FILTER, ...filter }));

const anyFilter = record({
  proposition: subarray(["open-data", "new-tax"]),
  stance: subarray(["support", "oppose", "mixed"]),
  kind: subarray(["person", "government"]),
  text: constantFrom("", "ann", "dana", "zzz"),
  from: constantFrom(null, "2020-01-01"),
}) as unknown as Arbitrary<Partial<Filter>>;

describe("loosenings", () => {
  test("an empty filter has nothing to loosen", () => {
    expect(offersFor({})).toEqual([]);
  });

  test("the most helpful part stands first", () => {
    expect(offersFor({ stance: ["oppose"], text: "eva" })).toEqual([
      { part: "text", count: 4 },
      { part: "stance", count: 2 },
    ]);
  });

  test("a part that brings nothing back is not offered", () => {
    expect(offersFor({ kind: ["government"], text: "zzz" })).toEqual([]);
  });

  test("each count is what the filter without that part shows, and none is 0", () => {
    assert(
      property(anyFilter, (some) => {
        const filter = { ...NO_FILTER, ...some };
        for (const { part, count } of offersFor(some)) {
          expect(count).toBe(setSize(applyFilter(index, loosen(filter, part))));
          expect(count).toBeGreaterThan(0);
        }
      }),
    );
  });
});
