import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateExtent } from "../../src/case/dateExtent.ts";
import { type DaySpan, daySpan } from "../../src/case/daySpan.ts";
import { setSize } from "../../src/case/statementSet.ts";
import { applyFilter } from "../../src/filter/applyFilter.ts";
import { NO_FILTER, setDates } from "../../src/filter/filter.ts";
import {
  WINDOW_WIDTHS,
  boundsAsDates,
  showsSame,
  stepWindow,
  timeWindows,
} from "../../src/filter/timeWindow.ts";
import { xinjiangIndex } from "../fixtures/bundledCases.ts";
import { filteredCase } from "../fixtures/randomCases.ts";

const days = (first: string, last: string): DaySpan => ({
  first: daySpan(first)?.first ?? Number.NaN,
  last: daySpan(last)?.last ?? Number.NaN,
});

const dayNumber = (day: string | null) => daySpan(day ?? "")?.first ?? Number.NaN;
const anExtent = fc
  .tuple(fc.integer({ min: 10_000, max: 22_000 }), fc.nat({ max: 3000 }))
  .map(([first, length]) => ({ first, last: first + length }));
const aWidth = fc.constantFrom(...WINDOW_WIDTHS);
const NONE = { from: null, to: null };

describe("the windows over an extent", () => {
  test("are parts of the calendar", () => {
    const extent = days("2021-11-05", "2022-02");
    expect(timeWindows("quarter", extent)).toEqual([
      { from: "2021-10-01", to: "2021-12-31" },
      { from: "2022-01-01", to: "2022-03-31" },
    ]);
    expect(timeWindows("half", extent).map(({ from }) => from)).toEqual(["2021-07-01", "2022-01-01"]);
    expect(timeWindows("year", extent).map(({ to }) => to)).toEqual(["2021-12-31", "2022-12-31"]);
    expect(timeWindows("month", extent)).toHaveLength(4);
    expect(timeWindows("growing", extent)[3]).toEqual({ from: null, to: "2022-02-28" });
  });

  test("are years or centuries where months would be far too many", () => {
    expect(timeWindows("month", days("-0043-03", "2022"))).toHaveLength(2066);
    const centuries = timeWindows("month", days("-9999", "2022"));
    expect(centuries).toHaveLength(121);
    expect(centuries[0]).toEqual({ from: "-9999-01-01", to: "-9901-12-31" });
  });

  test("are none where there are no dates, and one where there is one day", () => {
    expect(timeWindows("month", null)).toEqual([]);
    expect(timeWindows("month", days("2022-08-31", "2022-08-31"))).toEqual([
      { from: "2022-08-01", to: "2022-08-31" },
    ]);
  });

  test("follow each other without a gap and hold the first and the last day", () => {
    fc.assert(
      fc.property(anExtent, aWidth, (extent, width) => {
        const windows = timeWindows(width, extent);
        const ends = windows.map(({ to }) => dayNumber(to));
        const starts = windows.map(({ from }) => (from === null ? null : dayNumber(from)));
        const begin = width === "growing" ? null : starts[0];
        expect(starts).toEqual([begin, ...ends.slice(0, -1).map((end) => (begin === null ? null : end + 1))]);
        expect(begin ?? extent.first).toBeLessThanOrEqual(extent.first);
        expect(ends[0]).toBeGreaterThanOrEqual(extent.first);
        expect(ends.at(-1)).toBeGreaterThanOrEqual(extent.last);
        expect(ends.at(-2) ?? -Infinity).toBeLessThan(extent.last);
      }),
    );
  });

  test("each show at least every statement with a date once", () => {
    fc.assert(
      fc.property(filteredCase(), aWidth, ({ index }, width) => {
        const shown = new Set(
          timeWindows(width, dateExtent(index)).flatMap(({ from, to }) => {
            const set = applyFilter(index, setDates(NO_FILTER, from, to));
            return index.case.statements.flatMap(({ id }, at) =>
              (set.words[at >>> 5] ?? 0) & (1 << (at & 31)) ? id : [],
            );
          }),
        );
        expect(shown.size).toBe(index.case.statements.filter(({ date }) => date !== undefined).length);
      }),
    );
  });
});

describe("a step", () => {
  test("forward and back leads to where one was", () => {
    fc.assert(
      fc.property(anExtent, aWidth, fc.nat(), (extent, width, some) => {
        const windows = timeWindows(width, extent);
        const here = windows[some % windows.length] ?? NONE;
        const next = stepWindow(windows, here, 1);
        expect(next === null).toBe(here === windows.at(-1));
        expect(next === null ? here : stepWindow(windows, next, -1)).toEqual(here);
      }),
    );
  });

  test("from no dates leads to the first window, or back to the last", () => {
    const windows = timeWindows("year", days("2020", "2022"));
    expect(stepWindow(windows, NONE, 1)).toEqual(windows[0]);
    expect(stepWindow(windows, NONE, -1)).toEqual(windows[2]);
    expect(stepWindow([], NONE, 1)).toBeNull();
  });

  test("from dates that are no window leads to the nearest that goes on", () => {
    const windows = timeWindows("month", days("2022-01", "2022-04"));
    expect(stepWindow(windows, { from: "2022-01-10", to: "2022-02-10" }, 1)?.from).toBe("2022-02-01");
    expect(stepWindow(windows, { from: "2022-01-10", to: "2022-02-10" }, -1)?.from).toBe("2022-01-01");
    expect(stepWindow(windows, { from: "2022-03-01", to: null }, 1)?.from).toBe("2022-03-01");
    expect(stepWindow(windows, { from: null, to: "2022-04-30" }, 1)).toBeNull();
    expect(stepWindow(windows, { from: null, to: "2022-01-31" }, -1)).toBeNull();
  });

  test("is quiet where it shows the same statements", () => {
    const index = xinjiangIndex();
    const upTo = (to: string) => ({ from: null, to });
    const filter = setDates(NO_FILTER, null, "2019-01-31");
    expect(setSize(applyFilter(index, filter))).toBe(4);
    expect(showsSame(index, filter, upTo("2019-02-28"))).toBe(true);
    expect(showsSame(index, filter, upTo("2021-01-31"))).toBe(false);
  });
});

describe("bounds in words", () => {
  test("are months where they are whole months, otherwise days", () => {
    expect(boundsAsDates({ from: "2022-02-01", to: "2022-02-28" })).toEqual({
      from: "2022-02",
      to: "2022-02",
    });
    expect(boundsAsDates({ from: null, to: "2022-08-31" })).toEqual({ from: null, to: "2022-08" });
    expect(boundsAsDates({ from: "2022-02-02", to: "2022-02-28" })).toEqual({
      from: "2022-02-02",
      to: "2022-02-28",
    });
    expect(boundsAsDates(NONE)).toEqual(NONE);
  });
});
