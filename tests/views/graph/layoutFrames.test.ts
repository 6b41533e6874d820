import { describe, expect, test } from "vitest";
import { KNOWN_FRAMES, frameFor, isCramped } from "../../../src/views/graph/layoutFrames.ts";

const free = { scale: 1, isCooperative: false, hasLevels: false };
const page = { ...free, isCooperative: true };

describe("the frame in which a picture is placed", () => {
  test("is a known one on usual and on very large screens, so that the build has made its layout", () => {
    expect(KNOWN_FRAMES).toContain(frameFor({ width: 1083, height: 640 }, free));
    expect(KNOWN_FRAMES).toContain(frameFor({ width: 390, height: 500 }, page));
    for (const size of [
      { width: 1950, height: 1037 },
      { width: 3230, height: 1900 },
    ])
      for (const room of [free, page]) expect(KNOWN_FRAMES).toContain(frameFor(size, room));
  });

  test("is never larger than the picture, so that nothing is drawn smaller than it is placed", () => {
    for (const [width, height] of [
      [1083, 640],
      [1400, 800],
      [1310, 805],
    ] as const) {
      const frame = frameFor({ width, height }, free);
      expect(frame.width).toBeLessThanOrEqual(width);
      expect(frame.height).toBeLessThanOrEqual(height);
    }
  });

  test("is its own, in whole steps, where there is too little room for any", () => {
    expect(frameFor({ width: 507, height: 333 }, free)).toEqual({ width: 500, height: 320, growth: "both" });
    expect(frameFor({ width: 307, height: 333 }, page)).toEqual({
      width: 300,
      height: 300,
      growth: "down",
    });
  });

  test("is higher where height has a meaning of its own, and empty before it is measured", () => {
    expect(frameFor({ width: 390, height: 500 }, { ...page, hasLevels: true }).height).toBe(720);
    expect(frameFor(null, free).width).toBe(0);
  });
});

test("a network that could not be read as small as its frame is higher and scrolls, unless it is an overview or for a class", () => {
  const small = { width: 900, height: 480 };
  expect(isCramped(small, 50, 1)).toBe(true);
  expect(isCramped(small, 8, 1)).toBe(false);
  expect(isCramped({ width: 1083, height: 625 }, 50, 1)).toBe(false);
  expect(isCramped({ width: 946, height: 470 }, 31, 1)).toBe(true);
  expect(isCramped({ width: 946, height: 480 }, 31, 1)).toBe(false);
  expect(isCramped(small, 50, 1.5)).toBe(false);
  expect(isCramped(small, 144, 1)).toBe(false);
  expect(isCramped(null, 50, 1)).toBe(false);
});
