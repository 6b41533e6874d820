import { describe, expect, test } from "vitest";
import { edgeDates, histogramBars } from "../../../src/controls/dates/histogramBars.ts";

const bins = [100, 0, 1].map((count, at) => ({
  from: `2022-0${at + 1}-01`,
  to: `2022-0${at + 1}-28`,
  count,
}));

describe("bars of the date histogram", () => {
  test("the highest fills the height, one statement is still seen, none is not drawn", () => {
    expect(histogramBars(bins, null, true).map(({ height }) => height)).toEqual([1, 0, 0.05]);
  });

  test("without bounds all bars are inside, with bounds those of the span, with bounds beside them none", () => {
    const inside = (span: { first: number; last: number } | null, isOpen: boolean) =>
      histogramBars(bins, span, isOpen).map(({ isInside }) => isInside);
    expect(inside(null, true)).toEqual([true, true, true]);
    expect(inside({ first: 1, last: 1 }, false)).toEqual([false, true, false]);
    expect(inside(null, false)).toEqual([false, false, false]);
  });

  test("bars without a statement have no height", () => {
    const empty = bins.map((bin) => ({ ...bin, count: 0 }));
    expect(histogramBars(empty, null, true).every(({ height }) => height === 0)).toBe(true);
  });

  test("edges are months, or days where a bar is a day", () => {
    expect(edgeDates(bins)).toEqual({ first: "2022-01", last: "2022-03" });
    expect(edgeDates([{ from: "2022-08-25", to: "2022-08-25", count: 1 }])).toEqual({
      first: "2022-08-25",
      last: "2022-08-25",
    });
  });
});
