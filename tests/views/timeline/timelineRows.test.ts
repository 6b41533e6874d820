import { describe, expect, test } from "vitest";
import { fullSet, setWhere } from "../../../src/case/statementSet.ts";
import { timelineRows, wordsOf } from "../../../src/views/timeline/timelineRows.ts";
import { type TimelineColumn } from "../../../src/views/timeline/timelineColumns.ts";
import { english } from "../../fixtures/english.ts";
import { rowsOf } from "../../fixtures/sortedRows.ts";
import { aStatement, anIndex } from "../../fixtures/aCase.ts";

const index = anIndex({
  statements: [
    aStatement({ id: "s1", summary: "C." }),
    aStatement({ id: "s2", summary: "B.", date: "2022", stance: "oppose" }),
    aStatement({ id: "s3", summary: "A.", date: "2021-05-01" }),
  ],
  events: [
    { id: "e1", date: "2021-06", title: "D", source: "paper", locator: "2" },
    { id: "e2", title: "E", source: "paper", locator: "3" },
  ],
});
const all = fullSet(3);
const words = (column: TimelineColumn, isDescending = false) =>
  rowsOf(timelineRows(index, all, { column, isDescending }, english.formats.compare)).map(wordsOf);

describe("the rows of the timeline", () => {
  test("are statements and events in the order of their dates, with what has none at the end either way", () => {
    expect(words("when")).toEqual(["A.", "D", "B.", "E", "C."]);
    expect(words("when", true)).toEqual(["B.", "D", "A.", "E", "C."]);
  });

  test("are sorted by any other column, then by date", () => {
    expect(words("words")).toEqual(["A.", "B.", "C.", "D", "E"]);
    expect(words("stance")).toEqual(["A.", "C.", "B.", "D", "E"]);
    expect(words("what")).toEqual(["D", "E", "A.", "B.", "C."]);
  });

  test("leave out statements that are not visible, and no event", () => {
    const rows = timelineRows(
      index,
      setWhere(3, () => false),
      { column: "when", isDescending: false },
      english.formats.compare,
    );
    expect(rowsOf(rows).map(wordsOf)).toEqual(["D", "E"]);
    expect(rows.count).toBe(2);
  });
});
