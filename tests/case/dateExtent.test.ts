import { describe, expect, test } from "vitest";
import { dateExtent } from "../../src/case/dateExtent.ts";
import { isoDay } from "../../src/case/isoDay.ts";
import { aStatement, anIndex } from "../fixtures/aCase.ts";

const extentOf = (dates: readonly (string | undefined)[], asOf = "2022-08-25") => {
  const statements = dates.map((date, at) =>
    aStatement({ id: `s${at}`, ...(date === undefined ? {} : { date }) }),
  );
  const extent = dateExtent(anIndex({ statements, asOf }));
  return extent && [isoDay(extent.first), isoDay(extent.last)];
};

describe("the extent of a case", () => {
  test("runs from the first day that a statement may mean to the last", () => {
    expect(extentOf(["2021-03", undefined, "2020"])).toEqual(["2020-01-01", "2021-03-31"]);
    expect(extentOf(["2021-03-05"])).toEqual(["2021-03-05", "2021-03-05"]);
  });

  test("ends when the case was closed, unless a statement begins later", () => {
    expect(extentOf(["2018", "2022"])).toEqual(["2018-01-01", "2022-08-25"]);
    expect(extentOf(["2018", "2022-09-01"])).toEqual(["2018-01-01", "2022-09-01"]);
  });

  test("is worked out once for a case", () => {
    const index = anIndex({ statements: [aStatement({ date: "2021-03" })] });
    expect(dateExtent(index)).toBe(dateExtent(index));
  });

  test("is none where no statement gives a date", () => {
    expect(extentOf([undefined])).toBeNull();
    expect(extentOf([undefined, undefined])).toBeNull();
  });
});
