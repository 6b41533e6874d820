import { RANDOM_FACETS } from "../fixtures/filterParts.ts";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COMMON_FACETS, type FacetName } from "../../src/case/caseIndex.ts";
import type { Case } from "../../src/case/case.ts";
import { setSize } from "../../src/case/statementSet.ts";
import { applyFilter, filterParts } from "../../src/filter/applyFilter.ts";
import { countFacets } from "../../src/filter/countFacets.ts";
import { NO_FILTER, chooseValues } from "../../src/filter/filter.ts";
import { filteredCase } from "../fixtures/randomCases.ts";
import { indexOf, twoSidesAndABridge } from "../fixtures/tinyCases.ts";
import { naiveFilter } from "./naiveFilter.ts";

const sum = (counts: Iterable<number>) => [...counts].reduce((total, count) => total + count, 0);

/** A facet has values for all statements, but for commitments in a case where nobody coded them. */
const isCoded = ({ statements }: Case, name: FacetName) =>
  name !== "commitment" || statements.some(({ commitment }) => commitment !== undefined);

describe("countFacets", () => {
  test("counts a facet as if it had no choice of its own", () => {
    const index = indexOf(twoSidesAndABridge);
    const filter = { ...NO_FILTER, stance: ["oppose"], text: "eva" } as const;
    const counts = countFacets(index, filterParts(index, filter));
    expect(Object.fromEntries(counts.stance)).toEqual({ support: 2, oppose: 0 });
    expect(sum(counts.proposition.values())).toBe(0);
  });

  test("adds up, in each facet, to the statements that pass the other parts", () => {
    fc.assert(
      fc.property(filteredCase(), ({ index, filter }) => {
        const counts = countFacets(index, filterParts(index, filter));
        for (const name of COMMON_FACETS)
          expect(sum(counts[name].values())).toBe(
            isCoded(index.case, name) ? naiveFilter(index, filter, name).length : 0,
          );
      }),
    );
  });

  test("says of each value how many statements would be shown if it alone were chosen", () => {
    fc.assert(
      fc.property(filteredCase(), fc.constantFrom(...RANDOM_FACETS), ({ index, filter }, name) => {
        const counts = countFacets(index, filterParts(index, filter))[name] as ReadonlyMap<never, number>;
        for (const [value, count] of counts)
          expect(count).toBe(setSize(applyFilter(index, chooseValues(filter, name, [value]))));
      }),
      { numRuns: 50 },
    );
  });
});
