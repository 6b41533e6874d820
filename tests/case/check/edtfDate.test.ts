import parseEdtf from "edtf";
import * as v from "valibot";
import { type Arbitrary, assert, constantFrom, integer, oneof, property, string, tuple } from "fast-check";
import { describe, expect, test } from "vitest";
import { edtfDate } from "../../../src/case/check/edtfDate.ts";
import { type DaySpan, daySpan } from "../../../src/case/daySpan.ts";

const MILLISECONDS_A_DAY = 86_400_000;

/**
 * The days of a date as the library of EDTF's grammar reads it, but for days that no calendar has, which it lets pass, and
 * for years of more than four figures, which we do not take.
 */
function librarySpan(text: string): DaySpan | null {
  if (text.startsWith("Y")) return null;
  try {
    const { min, max } = parseEdtf(text, { level: 1 });
    const [first, last] = [dayOf(min) ?? dayOf(max), dayOf(max) ?? dayOf(min)];
    return first === null || last === null || last < first || !hasRealDays(text) ? null : { first, last };
  } catch {
    return null;
  }
}

function dayOf(milliseconds: number | null): number | null {
  const isTime = milliseconds !== null && Number.isFinite(milliseconds);
  return isTime ? Math.floor(milliseconds / MILLISECONDS_A_DAY) : null;
}

function hasRealDays(text: string): boolean {
  return (text.match(/\d{4}-\d{2}-\d{2}/g) ?? []).every((date) => {
    const time = Date.parse(`${date}T00:00:00Z`);
    return Number.isFinite(time) && new Date(time).toISOString().startsWith(date);
  });
}

const digits = (length: number) =>
  integer({ min: 0, max: 10 ** length - 1 }).map((number) => String(number).padStart(length, "0"));
const joined = (...parts: Arbitrary<string>[]) => tuple(...parts).map((texts) => texts.join(""));
const sign = constantFrom("", "", "", "-");
const doubt = constantFrom("", "", "?", "~", "%");
// The library counts the leap day of the year 0 wrongly, and ends a season before it in the year with the other sign.
const aYear = joined(sign, oneof(digits(4), constantFrom("2022", "2000", "1900"))).filter(
  (year) => Number(year) !== 0,
);
const aMonth = oneof(digits(2), constantFrom("01", "02", "04", "12", "21", "24"));
const aDay = oneof(digits(2), constantFrom("01", "28", "29", "30", "31"));
const date = oneof(
  joined(aYear, doubt),
  joined(aYear, constantFrom("-"), aMonth, doubt).filter((text) => !/^-\d{4}-2[1-4]/.test(text)),
  joined(aYear, constantFrom("-"), aMonth, constantFrom("-"), aDay, doubt),
);
const zone = oneof(
  constantFrom("Z", "\u221205:00", "+00", "+0000", "+14:00"),
  joined(constantFrom("+", "-"), digits(2), constantFrom("", ":00", "30", ":59")),
);
const time = joined(
  oneof(digits(2), constantFrom("00", "23", "24")),
  constantFrom(":00", ":30", ":59", ":60"),
  constantFrom("", ":00", ":59", ":00.500"),
  zone,
);
const moment = joined(aYear, constantFrom("-"), aMonth, constantFrom("-"), aDay, constantFrom("T"), time);
const open = joined(
  sign,
  oneof(
    joined(digits(2), constantFrom("XX")),
    joined(digits(3), constantFrom("X")),
    constantFrom("XXXX", "2022"),
  ),
  constantFrom("", "-XX", "-XX-XX", "-08-XX", "-13-XX", "-08"),
);
const vague = oneof(joined(sign, digits(2)), joined(constantFrom("Y", "Y-"), digits(5)), digits(6), open);
const end = oneof(date, date, moment, vague, constantFrom("", ".."));
const interval = joined(end, constantFrom("/"), end);
const anyText = string({ unit: constantFrom(..."0123456789-/.XY~?%TZ:+".split("")), maxLength: 14 });

describe("the days of a date", () => {
  test.each([
    ["a date", date],
    ["a moment", moment],
    ["a date with open figures, a century or a long year", vague],
    ["an interval", interval],
    ["any text", anyText],
  ])("are for %s those that the library finds", (_kind, texts) => {
    const check = (text: string) => {
      expect([text, daySpan(text)]).toEqual([text, librarySpan(text)]);
    };
    assert(property(texts, check), { numRuns: 500 });
  });
});

describe("edtfDate", () => {
  test.each(["Y17000", "Y-271821", `Y${"1".repeat(100_000)}`])(
    "says that a year has four figures: %.12s",
    (text) => {
      expect(v.safeParse(edtfDate, text).issues?.[0].message).toBe(
        "names a year of more than four figures: give one from -9999 to 9999",
      );
    },
  );

  test("refuses a set of very many dates without reading it", () => {
    expect(v.is(edtfDate, `[${"2022,".repeat(20_000)}2023]`)).toBe(false);
  });

  test("takes a date and says of anything else how one is written", () => {
    expect(v.is(edtfDate, "2022-08")).toBe(true);
    expect(v.is(edtfDate, 2022)).toBe(false);
    expect(v.safeParse(edtfDate, "soon").issues?.[0].message).toBe(
      'is not an EDTF date: use one like "2022-08-25", "2022-08" or "2018-08/2022-08"',
    );
  });
});
