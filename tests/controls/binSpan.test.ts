import { assert, nat, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { anchorFor, binAt, boundsOf, spanBetween, spanWithin } from "../../src/controls/binSpan.ts";

const bins = [1, 2, 3, 4].map((month) => ({
  from: `2022-0${month}-01`,
  to: `2022-0${month}-28`,
  count: month,
}));

describe("bars and bounds", () => {
  test("a place outside the histogram meets the outermost bar", () => {
    expect([-3, 0, 0.49, 0.5, 1, 7].map((place) => binAt(place, bins))).toEqual([0, 0, 1, 2, 3, 3]);
  });

  test("no bound chooses no bar, and no bar means no bound", () => {
    expect(spanWithin(bins, { from: null, to: null })).toBeNull();
    expect(boundsOf(bins, null)).toEqual({ from: null, to: null });
  });

  test("an open side reaches to the end of the histogram", () => {
    expect(spanWithin(bins, { from: "2022-03-01", to: null })).toEqual({ first: 2, last: 3 });
    expect(spanWithin(bins, { from: null, to: "2022-02-28" })).toEqual({ first: 0, last: 1 });
  });

  test("a bound within a bar takes the bar in", () => {
    expect(spanWithin(bins, { from: "2022-02-15", to: "2022-03-02" })).toEqual({ first: 1, last: 2 });
  });

  test("bounds beside all bars choose none", () => {
    expect(spanWithin(bins, { from: "2023-01-01", to: null })).toBeNull();
    expect(spanWithin(bins, { from: null, to: "2019-01-01" })).toBeNull();
    expect(spanWithin([], { from: "2019-01-01", to: null })).toBeNull();
  });

  test("the bounds of a span choose that span again", () => {
    const place = nat(bins.length - 1);
    assert(
      property(place, place, (one, other) => {
        const span = spanBetween(one, other);
        expect(spanWithin(bins, boundsOf(bins, span))).toEqual(span);
      }),
    );
  });

  test("grabbing an end holds the far end, pressing elsewhere begins anew", () => {
    const span = { first: 1, last: 2 };
    expect(anchorFor(0.26, span, bins, 0.02)).toBe(2);
    expect(anchorFor(0.74, span, bins, 0.02)).toBe(1);
    expect(anchorFor(0.5, span, bins, 0.02)).toBe(2);
    expect(anchorFor(0.26, null, bins, 0.02)).toBe(1);
  });
});
