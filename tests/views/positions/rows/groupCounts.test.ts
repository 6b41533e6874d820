import { describe, expect, test } from "vitest";
import { attributeFacet } from "../../../../src/case/attribute.ts";
import { type StatementSet, setWhere } from "../../../../src/case/statementSet.ts";
import { positions } from "../../../../src/network/position.ts";
import { contestRows } from "../../../../src/network/rows/contestRows.ts";
import { rowHeadings } from "../../../../src/views/headings/rowHeadings.ts";
import { groupCounts, longestBars } from "../../../../src/views/positions/rows/split/groupCounts.ts";
import { english } from "../../../fixtures/english.ts";
import { groupedCase } from "../../../fixtures/groupedCase.ts";
import { everyStatement } from "../../../fixtures/projections.ts";

const index = groupedCase();
const [region] = [...index.attributes.keys()].map(attributeFacet);
const headings = rowHeadings(index, region ?? null, english) ?? { titles: [], placeOf: () => 0 };
const rowsOf = (shown: StatementSet) =>
  contestRows(index, positions(index, everyStatement(index)), positions(index, shown));
const none = { support: 0, oppose: 0, mixed: 0, abstain: 0 };

describe("a proposition, group by group", () => {
  test("counts who takes each stance, in the order of the case, and last who is in none", () => {
    const rows = rowsOf(everyStatement(index));
    expect(rows.map((row) => groupCounts(row, headings))).toEqual([
      [
        { title: "Asia-Pacific", counts: { ...none, oppose: 1 } },
        { title: "Africa", counts: { ...none, support: 1 } },
        { title: "Not given", counts: { ...none, abstain: 1 } },
      ],
    ]);
    expect(longestBars(rows, headings)).toEqual({ oppose: 1, between: 1, support: 1 });
  });

  test("has no bar for what a filter hides", () => {
    const [row] = rowsOf(setWhere(3, (at) => at === 1));
    expect(row && groupCounts(row, headings).map(({ title }) => title)).toEqual(["Asia-Pacific"]);
  });
});
