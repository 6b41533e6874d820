import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { STANCES } from "../../src/case/statement.ts";
import { emptySet } from "../../src/case/statementSet.ts";
import { applyFilter, filterParts } from "../../src/filter/applyFilter.ts";
import { countStances, stancesAmong } from "../../src/filter/countFacets.ts";
import { NO_FILTER } from "../../src/filter/filter.ts";
import { filteredCase } from "../fixtures/randomCases.ts";
import { indexOf, pair } from "../fixtures/tinyCases.ts";
import { naiveFilter } from "./naiveFilter.ts";

describe("countStances", () => {
  test("counts the stances on each proposition, whichever propositions are chosen", () => {
    fc.assert(
      fc.property(filteredCase(), ({ index, filter }) => {
        const passing = naiveFilter(index, filter, "proposition");
        const counts = countStances(index, filterParts(index, filter));
        expect([...counts.keys()]).toEqual([...index.facets.proposition.keys()]);
        for (const [id, stances] of counts) {
          for (const stance of STANCES)
            expect(stances[stance]).toBe(
              passing.filter((statement) => statement.proposition === id && statement.stance === stance)
                .length,
            );
        }
      }),
    );
  });
});

describe("stancesAmong", () => {
  test("names every stance, also those that nobody takes", () => {
    const index = indexOf(pair);
    const none = { support: 0, oppose: 0, mixed: 0, abstain: 0 };
    expect(stancesAmong(index, applyFilter(index, NO_FILTER))).toEqual({ ...none, support: 2 });
    expect(stancesAmong(index, emptySet(2))).toEqual(none);
  });
});
