import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daySpan } from "../../src/case/daySpan.ts";
import { dateOfDay, dayOfDate, isoDay, isoMonth, isoYear } from "../../src/case/isoDay.ts";

describe("a day by its number", () => {
  test("begins at midnight of universal time", () => {
    expect(isoDay(0)).toBe("1970-01-01");
    expect(isoDay(-1)).toBe("1969-12-31");
    expect(dateOfDay(19_229).toISOString()).toBe("2022-08-25T00:00:00.000Z");
  });

  test("before the year 0 has the four figures and the sign of EDTF", () => {
    const { first } = daySpan("-0043-03-15")!;
    expect([isoDay(first), isoMonth(first), isoYear(first)]).toEqual(["-0043-03-15", "-0043-03", "-0043"]);
  });

  test("comes back from its moment and from its date", () => {
    fc.assert(
      fc.property(fc.integer({ min: daySpan("-9999")!.first, max: daySpan("9999")!.last }), (day) => {
        expect(dayOfDate(dateOfDay(day))).toBe(day);
        expect(daySpan(isoDay(day))).toEqual({ first: day, last: day });
      }),
    );
  });
});
