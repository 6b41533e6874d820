import { describe, expect, test } from "vitest";
import { lettersAt, standIns } from "../../../src/store/hiding/standIns.ts";
import { readBundled } from "../../fixtures/bundledCases.ts";

describe("the letters of stand-ins", () => {
  test("go on after Z as the columns of a spreadsheet do", () => {
    expect([0, 23, 24, 47, 48, 599, 600].map(lettersAt)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
  });

  test("have none that looks like a digit", () => {
    const many = Array.from({ length: 700 }, (_, at) => lettersAt(at));
    expect(many.filter((letters) => /[IO]/.test(letters))).toEqual([]);
    expect(new Set(many).size).toBe(700);
  });

  test("are each given once, whatever the order of the data", () => {
    const { actors } = readBundled("xinjiang-report-2022");
    const letters = standIns({ actors }, "5");
    expect(new Set(letters.values()).size).toBe(actors.length);
    expect([...letters.keys()]).not.toEqual(actors.map(({ id }) => id));
  });
});
