import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeDateFormats } from "../../../src/i18n/grammar/dates.ts";

const english = makeDateFormats("en");

describe("a date", () => {
  test.each([
    ["2022-08-25", "25 August 2022"],
    ["2022-08", "August 2022"],
    ["2022", "2022"],
    ["2018-08/2022-08", "August 2018 – August 2022"],
    ["2022-08-25/2022-08-31", "25 August 2022 – 31 August 2022"],
    ["2022-08/..", "August 2022 – …"],
    ["../2022", "… – 2022"],
    ["0099-05-04", "4 May 99 CE"],
    ["0476", "476 CE"],
    ["0000", "1 BCE"],
    ["-0043", "44 BCE"],
    ["-0043-03", "March 44 BCE"],
    ["-0043-03-15", "15 March 44 BCE"],
    ["-0043/0014", "44 BCE – 14 CE"],
    ["1000", "1000"],
  ])("coded %s reads %s", (edtf, text) => {
    expect(english.date(edtf)).toBe(text);
  });

  test.each([
    "2022-21",
    "2022-08~",
    "2022?",
    "20XX",
    "2022-XX",
    "Y17000",
    "-0100-21",
    "2022-13",
    "2022-02-31",
    "",
  ])("that is no plain day, month or year stands as it is coded: %s", (edtf) => {
    expect(english.date(edtf)).toBe(edtf);
    expect(english.shortDate(edtf)).toBe(edtf);
  });

  test("has a short form for labels", () => {
    expect(english.shortDate("2022-08-25")).toBe("25 Aug 2022");
    expect(english.shortDate("2022-05/2022-08-25")).toBe("May 2022 – 25 Aug 2022");
  });

  test("has a short form for months before the year 0, too", () => {
    expect(english.monthName("-0043-03-15")).toBe("Mar");
    expect(english.monthName("2022-08")).toBe("Aug");
  });

  test("is the same day for every reader, wherever the clock stands", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }),
        (day) => {
          const iso = day.toISOString().slice(0, 10);
          expect(english.date(iso)).toMatch(
            new RegExp(`^${Number(iso.slice(8))} [A-Z][a-z]+ ${iso.slice(0, 4)}$`),
          );
        },
      ),
    );
  });

  test("is written as its language writes it", () => {
    expect(makeDateFormats("de").date("2022-08-25")).toBe("25. August 2022");
    expect(makeDateFormats("zh").date("2022-08")).toBe("2022年8月");
    expect(makeDateFormats("de").date("-0043")).toBe("44 v. Chr.");
  });
});
