import { assert, constantFrom, integer, pre, property, string, tuple } from "fast-check";
import { describe, expect, test } from "vitest";
import { daySpan, reachOf } from "../../src/case/daySpan.ts";

const MILLISECONDS_A_DAY = 86_400_000;
const dayOf = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / MILLISECONDS_A_DAY;
const isoOf = (day: number) => new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
const spanOf = (text: string) => {
  const span = daySpan(text);
  return span === null ? null : [isoOf(span.first), isoOf(span.last)];
};

/** Days from the year 1 to the year 9999. */
const someDay = integer({ min: dayOf("0001-01-01"), max: dayOf("9999-12-31") });

describe("daySpan", () => {
  test.each([
    ["2022", "2022-01-01", "2022-12-31"],
    ["2022-08", "2022-08-01", "2022-08-31"],
    ["2022-08-25", "2022-08-25", "2022-08-25"],
    ["2020-02", "2020-02-01", "2020-02-29"],
    ["2020-02-29", "2020-02-29", "2020-02-29"],
    ["2018-08/2022-08", "2018-08-01", "2022-08-31"],
    ["2022-08/..", "2022-08-01", "2022-08-01"],
    ["../2022-08", "2022-08-31", "2022-08-31"],
    ["2022?", "2022-01-01", "2022-12-31"],
    ["2022-08~", "2022-08-01", "2022-08-31"],
    ["201X", "2010-01-01", "2019-12-31"],
    ["2022-08-XX", "2022-08-01", "2022-08-31"],
    ["2022-21", "2022-01-01", "2022-03-31"],
    ["1969-12-31", "1969-12-31", "1969-12-31"],
    ["0000", "0000-01-01", "0000-12-31"],
    ["0000-02-28", "0000-02-28", "0000-02-28"],
    ["0000-02-29", "0000-02-29", "0000-02-29"],
    ["20", "2000-01-01", "2099-12-31"],
    ["20XX", "2000-01-01", "2099-12-31"],
    ["XXXX-XX", "0000-01-01", "9999-12-31"],
    ["2022-XX-XX", "2022-01-01", "2022-12-31"],
    ["2022-24", "2022-10-01", "2022-12-31"],
    ["/2022-08", "2022-08-31", "2022-08-31"],
    ["2022-08/", "2022-08-01", "2022-08-01"],
    ["2022?/2023-02~", "2022-01-01", "2023-02-28"],
    ["2022-08-25T23:59:59", "2022-08-25", "2022-08-25"],
    ["2022-08-25T24:00:00Z", "2022-08-26", "2022-08-26"],
    ["2022-08-25T23:30-05:00", "2022-08-26", "2022-08-26"],
    ["2022-08-25T00:30+0530/2022-09", "2022-08-24", "2022-09-30"],
  ])("reads %s as %s to %s", (text, first, last) => {
    expect(spanOf(text)).toEqual([first, last]);
  });

  test("counts from the first day of 1970", () => {
    expect(daySpan("1970-01-01")).toEqual({ first: 0, last: 0 });
    expect(daySpan("1969-12-31")).toEqual({ first: -1, last: -1 });
  });

  test.each([
    "",
    " ",
    "Thursday",
    "25 August 2022",
    "20220825",
    "2022-8",
    "2022-13",
    "2022-00",
    "2022-02-29",
    "2022-02-31",
    "2022-08-25/2022-02-30",
    "2022/2021",
    "2022/2022",
    "2022-08-25/2022-08-24",
    "..",
    "../..",
    "/",
    "[2022,2023]",
    "-0000",
    "-00",
    "XXX2",
    "-XXXX",
    "2022X",
    "20XX-08",
    "2022-XX-08",
    "-2022-XX",
    "2022-08-XX?",
    "201X/2022",
    "2022-21/2022-22",
    "Y2022",
    "Y17000",
    "2022".repeat(50),
    "9999-12-31T23:59:59-12:00",
    "9999-12-31T24:00",
    "-9999-01-01T00:00:00+14:00",
    "2022-08-25T25:00Z",
    "2022-08-25T24:01Z",
    "2022-08-25T24:00:00.5Z",
    "2022-08-25T10:60Z",
    "2022-08-25T10:00-00:00",
    "2022-08-25T10:00+14:30",
    "2022-08T10:00Z",
    "2022-08-25T12:00Z/2022-08-25T11:00Z",
    "2022-08/2022-09/2022-10",
    "toString",
    "__proto__",
  ])("reads %j as no date", (text) => {
    expect(daySpan(text)).toBeNull();
  });

  test("covers exactly its day, if it is one", () => {
    assert(
      property(someDay, (day) => {
        expect(daySpan(isoOf(day))).toEqual({ first: day, last: day });
      }),
    );
  });

  test("covers with a month or a year all of its days", () => {
    assert(
      property(someDay, constantFrom(4, 7), (day, length) => {
        const span = daySpan(isoOf(day).slice(0, length))!;
        expect(span.first).toBeLessThanOrEqual(day);
        expect(span.last).toBeGreaterThanOrEqual(day);
        expect(isoOf(span.first).slice(0, length)).toBe(isoOf(span.last).slice(0, length));
        expect(isoOf(span.first - 1).slice(0, length)).not.toBe(isoOf(span.first).slice(0, length));
      }),
    );
  });

  test("covers with two ends everything from the first day of the one to the last of the other", () => {
    assert(
      property(tuple(someDay, someDay), constantFrom(4, 7, 10), (days, length) => {
        const [from, to] = days
          .toSorted((left, right) => left - right)
          .map((day) => isoOf(day).slice(0, length));
        pre(from !== to);
        expect(daySpan(`${from}/${to}`)).toEqual({ first: daySpan(from!)!.first, last: daySpan(to!)!.last });
      }),
    );
  });

  test("lets an open end reach on for ever, and an unknown end not", () => {
    expect(reachOf("2022-08/..")).toEqual({ first: daySpan("2022-08-01")!.first, last: Infinity });
    expect(reachOf("../2022-08")).toEqual({ first: -Infinity, last: daySpan("2022-08-31")!.last });
    expect(reachOf("2022-08/")).toEqual(daySpan("2022-08/"));
    expect(reachOf("2022-08")).toEqual(daySpan("2022-08"));
    expect(reachOf("..")).toBeNull();
  });

  test("never throws, and never ends before it begins", () => {
    const dateLike = string({ unit: constantFrom(..."0123456789-/.XY~?%TZ:+[] ".split("")), maxLength: 24 });
    const check = (text: string) => {
      const span = daySpan(text);
      if (span === null) return;
      expect(Number.isInteger(span.first) && Number.isInteger(span.last)).toBe(true);
      expect(span.first).toBeLessThanOrEqual(span.last);
    };
    assert(property(dateLike, check), { numRuns: 1000 });
    assert(property(string(), check));
  });
});
