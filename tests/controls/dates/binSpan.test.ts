import { assert, nat, property } from "fast-check";
import { describe, expect, test } from "vitest";
import {
  anchorFor,
  binAt,
  boundsOf,
  placeOfBounds,
  spanBetween,
  spanWithin,
} from "../../../src/controls/dates/binSpan.ts";

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

describe("bars of unequal width", () => {
  const uneven = [
    { from: "2021-01-01", to: "2021-12-31", place: { start: 0, end: 0.2 } },
    { from: "2022-01-01", to: "2022-01-31", place: { start: 0.3, end: 0.6 } },
    { from: "2022-02-01", to: "2022-02-28", place: { start: 0.6, end: 1 } },
  ];

  test("are met where they stand", () => {
    expect([0, 0.19, 0.25, 0.59, 0.6, 2].map((place) => binAt(place, uneven))).toEqual([0, 0, 1, 1, 2, 2]);
  });

  test("are grabbed at their own ends", () => {
    expect(anchorFor(0.31, { first: 1, last: 2 }, uneven, 0.02)).toBe(2);
    expect(anchorFor(0.59, { first: 0, last: 1 }, uneven, 0.02)).toBe(0);
  });

  test("show bounds to the day", () => {
    expect(placeOfBounds(uneven, { from: null, to: null })).toBeNull();
    expect(placeOfBounds(uneven, { from: "2022-02-15", to: null })).toEqual({ start: 0.8, end: 1 });
    expect(placeOfBounds(uneven, { from: null, to: "2022-02-14" })).toEqual({ start: 0, end: 0.8 });
    expect(placeOfBounds(uneven, { from: "2022-01-01", to: "2022-01-31" })).toEqual({ start: 0.3, end: 0.6 });
    expect(placeOfBounds(uneven, { from: "2020-01-01", to: "2030-01-31" })).toEqual({ start: 0, end: 1 });
    expect(placeOfBounds(uneven, { from: "2030-01-01", to: null })).toBeNull();
  });
});
