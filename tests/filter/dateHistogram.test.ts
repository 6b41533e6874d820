import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptySet, fullSet, setSize } from "../../src/case/statementSet.ts";
import { applyFilter } from "../../src/filter/applyFilter.ts";
import { dateHistogram } from "../../src/filter/dateHistogram.ts";
import { NO_FILTER } from "../../src/filter/filter.ts";
import { filteredCase } from "../fixtures/randomCases.ts";
import { indexOf } from "../fixtures/tinyCases.ts";

const datedOn = (...dates: (string | null)[]) =>
  indexOf(dates.map((date) => ["ann", "open-data", "support", date === null ? {} : { date }]));
const histogramOf = (...dates: (string | null)[]) => {
  const index = datedOn(...dates);
  return dateHistogram(index, fullSet(dates.length));
};
const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

describe("dateHistogram", () => {
  test("has a bin of one day where all is said on one day", () => {
    expect(histogramOf("2022-08-25", "2022-08-25", null)).toEqual({
      bins: [{ from: "2022-08-25", to: "2022-08-25", count: 2 }],
      undated: 1,
    });
  });

  test.each([
    ["days", "2022-02-28", "2022-03-02", ["2022-02-28", "2022-03-01", "2022-03-02"]],
    ["months", "2022-01-15", "2022-04-01", ["2022-01-01", "2022-02-01", "2022-03-01", "2022-04-01"]],
  ])("takes %s where they are few enough", (_, first, last, starts) => {
    expect(histogramOf(first, last).bins.map(({ from }) => from)).toEqual(starts);
  });

  test("takes quarters, then years, where the case goes on for longer", () => {
    expect(histogramOf("2015-05-01", "2022-08-25").bins[0]).toEqual({
      from: "2015-04-01",
      to: "2015-06-30",
      count: 1,
    });
    expect(histogramOf("1990", "2022-08-25").bins.at(-1)).toEqual({
      from: "2022-01-01",
      to: "2022-12-31",
      count: 1,
    });
  });

  test.each([
    [["1500", "2022"], 53, ["1500-01-01", "1509-12-31"]],
    [["-0043-03-15", "2022"], 22, ["-0100-01-01", "-0001-12-31"]],
    [["-9999", "9999"], 20, ["-9999-01-01", "-9001-12-31"]],
  ])("takes decades, centuries or a thousand years over %j", (dates, count, [from, to]) => {
    const { bins } = histogramOf(...dates);
    expect(bins).toHaveLength(count);
    expect(bins[0]).toEqual({ from, to, count: 1 });
    expect(bins.at(-1)!.count).toBe(1);
  });

  test("counts a span where it begins", () => {
    expect(histogramOf("2022-08-01/2022-08-03", "2022-08-03").bins.map(({ count }) => count)).toEqual([
      1, 0, 1,
    ]);
  });

  test("has no bins where nothing is dated, and none at all for a case without statements", () => {
    expect(histogramOf(null, null)).toEqual({ bins: [], undated: 2 });
    expect(dateHistogram(indexOf([]), emptySet(0))).toEqual({ bins: [], undated: 0 });
  });

  test("adds up to the statements given, in bins without a gap that no filter moves", () => {
    fc.assert(
      fc.property(filteredCase(), ({ index, filter }) => {
        const among = applyFilter(index, filter);
        const { bins, undated } = dateHistogram(index, among);
        expect(bins.reduce((sum, { count }) => sum + count, undated)).toBe(setSize(among));
        bins.slice(1).forEach(({ from }, at) => expect(from).toBe(dayAfter(bins[at]!.to)));
        const whole = dateHistogram(index, applyFilter(index, NO_FILTER));
        expect(bins.map(({ from, to }) => [from, to])).toEqual(whole.bins.map(({ from, to }) => [from, to]));
      }),
    );
  });
});
