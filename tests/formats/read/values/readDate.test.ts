import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isEdtfDate } from "../../../../src/case/check/edtfDate.ts";
import { isoDay } from "../../../../src/case/isoDay.ts";
import { orderOf, readDate } from "../../../../src/formats/read/values/readDate.ts";

const read = (cell: string) => {
  const date = readDate(cell, "day-first");
  return typeof date === "string" ? date : date.date;
};

describe("a date in a cell", () => {
  test.each([
    ["2022-08-25", "2022-08-25"],
    ["2022-08", "2022-08"],
    ["2022", "2022"],
    ["2022~", "2022~"],
    ["2018-08/2022-08", "2018-08/2022-08"],
    ["2022-08-25 00:00:00", "2022-08-25"],
    ["2022-08-25T14:30:00Z", "2022-08-25"],
    ["2022/8/5", "2022-08-05"],
    ["20220825", "2022-08-25"],
    ["3.4.2022", "2022-04-03"],
    ["03.04.22", "2022-04-03"],
    ["3. 4. 2022", "2022-04-03"],
    ["03/04/2022", "2022-04-03"],
    ["3-4-2022", "2022-04-03"],
    ["4/2022", "2022-04"],
    ["31/12/75", "1975-12-31"],
    ["Apr 2022", "2022-04"],
    ["April 3rd, 2022", "2022-04-03"],
    ["Sunday, 3 April 2022", "2022-04-03"],
    ["3. April 2022", "2022-04-03"],
    ["Mi., 6. Okt. 2021", "2021-10-06"],
    ["März 2022", "2022-03"],
    ["1er mai 2022", "2022-05-01"],
    ["3 de abril de 2022", "2022-04-03"],
    ["18-août-2021", "2021-08-18"],
    ["c. 1850", "1850~"],
    ["circa May 1968", "1968-05~"],
    ["2018–2022", "2018/2022"],
    ["44654", "2022-04-03"],
    ["44654.5", "2022-04-03"],
  ])("is read at the precision that it gives: %s", (cell, date) => {
    expect(read(cell)).toBe(date);
    expect(isEdtfDate(date)).toBe(true);
  });

  test.each(["", "-", "n/a", "undated", "o. D.", "s.d.", "?"])("is none in %j", (cell) => {
    expect(read(cell)).toBe("undated");
  });

  test.each([
    "soon",
    "31.2.2022",
    "2022-13-01",
    "32/1/2022",
    "May",
    "3 4 2022 May",
    "12345678",
    "99999",
    "/",
    "0",
  ])("cannot be read in %j", (cell) => {
    expect(read(cell)).toBe("unreadable");
  });

  test("is read in the order that its column has, unless only one order makes a date of it", () => {
    expect(readDate("03/04/2022", "month-first")).toEqual({ date: "2022-03-04" });
    expect(readDate("13/04/2022", "month-first")).toEqual({ date: "2022-04-13" });
    expect(readDate("3.4.2022", "month-first")).toEqual({ date: "2022-04-03" });
  });

  test("is a date of EDTF, or none, whatever stands there", () => {
    const piece = fc.constantFrom(
      "3",
      "04",
      "2022",
      "22",
      ".",
      "/",
      "-",
      " ",
      "Apr",
      "mai",
      "de",
      "~",
      "c.",
      "X",
      "44654",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 7 }), (pieces) => {
        const date = readDate(pieces.join(""), "day-first");
        expect(typeof date === "string" || isEdtfDate(date.date)).toBe(true);
      }),
    );
  });

  test("is the same day as an Excel number and in figures", () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 80_000 }), (serial) => {
        expect(read(String(serial))).toBe(isoDay(serial - 25_569));
      }),
    );
  });
});

test.each([
  ["03/04/2022", "either"],
  ["13/04/2022", "day-first"],
  ["04/13/2022", "month-first"],
  ["3/3/2022", null],
  ["3.4.2022", null],
  ["2022-04-03", null],
  ["Apr 2022", null],
])("%s has its day and month in this order: %s", (cell, order) => {
  expect(orderOf(cell)).toBe(order);
});
