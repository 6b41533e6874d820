import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NO_FILTER } from "../../src/filter/filter.ts";
import { filterParams, readFilter } from "../../src/filter/filterSearchParams.ts";
import { filteredCase, oddText } from "../fixtures/randomCases.ts";
import { indexOf, twoSidesAndABridge } from "../fixtures/tinyCases.ts";

const index = indexOf(twoSidesAndABridge);
const read = (search: string) => readFilter(index, new URLSearchParams(search));

describe("a filter in an address", () => {
  test("comes back as it was, whatever text it has", () => {
    fc.assert(
      fc.property(filteredCase(oddText), ({ index: some, filter }) => {
        const params = new URLSearchParams(filterParams(filter).map(([name, value]) => [name, value]));
        expect(readFilter(some, params)).toEqual({ filter, unknown: [] });
      }),
      { numRuns: 200 },
    );
  });

  test("takes no room where nothing is filtered", () => {
    expect(filterParams(NO_FILTER)).toEqual([]);
    expect(read("")).toEqual({ filter: NO_FILTER, unknown: [] });
  });

  test("stands in a fixed order", () => {
    const filter = { ...NO_FILTER, text: "tax", from: "2022-01-01", stance: ["mixed", "support"] } as const;
    expect(filterParams(filter)).toEqual([
      ["stance", "mixed,support"],
      ["from", "2022-01-01"],
      ["q", "tax"],
    ]);
  });

  test("names what the case does not have, and applies the rest", () => {
    const { filter, unknown } = read(
      "stance=support,loud&kind=ghost&proposition=new-tax&from=soon&to=2022-02-30",
    );
    expect(unknown).toEqual(["stance=loud", "kind=ghost", "from=soon", "to=2022-02-30"]);
    expect(filter).toEqual({ ...NO_FILTER, stance: ["support"], proposition: ["new-tax"] });
  });

  test("takes a commitment where the case has it, and names one that it does not have", () => {
    const coded = indexOf([["ann", "open-data", "support", { commitment: "raises-concern" }]]);
    const asked = new URLSearchParams("commitment=raises-concern,expects,not-coded");
    expect(readFilter(coded, asked)).toEqual({
      filter: { ...NO_FILTER, commitment: ["raises-concern"] },
      unknown: ["commitment=expects", "commitment=not-coded"],
    });
    expect(read("commitment=asserts").unknown).toEqual(["commitment=asserts"]);
  });

  test.each([
    ["fewest=3", 3, []],
    ["fewest=1", 1, []],
    ["fewest=", 1, []],
    ["fewest=0", 1, ["fewest=0"]],
    ["fewest=-2", 1, ["fewest=-2"]],
    ["fewest=many", 1, ["fewest=many"]],
  ])("asks with %s for actors with at least %s statements", (search, fewest, lost) => {
    const { filter, unknown } = read(search);
    expect([filter.fewest, unknown]).toEqual([fewest, lost]);
  });

  test("may have bounds before the year 0, in either order", () => {
    const { filter, unknown } = read("from=-0043-03-15&to=-0100-01-01");
    expect([filter.from, filter.to, unknown]).toEqual(["-0100-01-01", "-0043-03-15", []]);
  });

  test("may name a facet twice, a value twice, no value, or something foreign", () => {
    const { filter, unknown } = read(
      "stance=support&stance=oppose,support,,&kind=&from=&utm_source=mail&undated=yes",
    );
    expect(filter).toEqual({ ...NO_FILTER, stance: ["oppose", "support"] });
    expect(unknown).toEqual([]);
  });

  test("never applies an unknown value nor drops it silently", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (value) => {
        fc.pre(!value.includes(",") && !index.facets.stance.has(value as never));
        const { filter, unknown } = readFilter(index, new URLSearchParams([["stance", value]]));
        expect(filter).toEqual(NO_FILTER);
        expect(unknown).toEqual([`stance=${value}`]);
      }),
    );
  });
});
