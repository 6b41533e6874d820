import { describe, expect, test } from "vitest";
import { lettersAt, standIns } from "../../src/classroom/standIns.ts";
import { readBundled } from "../fixtures/bundledCases.ts";

describe("the letters of stand-ins", () => {
  test("go on after Z as the columns of a spreadsheet do", () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(lettersAt)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
  });

  test("are each given once, whatever the order of the data", () => {
    const { actors } = readBundled("xinjiang-report-2022");
    const letters = standIns({ actors }, "5");
    expect(new Set(letters.values()).size).toBe(actors.length);
    expect([...letters.keys()]).not.toEqual(actors.map(({ id }) => id));
  });
});
