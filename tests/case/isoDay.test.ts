import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daySpan } from "../../src/case/daySpan.ts";
import { dateOfDay, dayOfDate, isoDay } from "../../src/case/isoDay.ts";

describe("a day by its number", () => {
  test("begins at midnight of universal time", () => {
    expect(isoDay(0)).toBe("1970-01-01");
    expect(isoDay(-1)).toBe("1969-12-31");
    expect(dateOfDay(19_229).toISOString()).toBe("2022-08-25T00:00:00.000Z");
  });

  test("comes back from its moment and from its date", () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (day) => {
        expect(dayOfDate(dateOfDay(day))).toBe(day);
        expect(daySpan(isoDay(day))).toEqual({ first: day, last: day });
      }),
    );
  });
});
