import { expect, test } from "vitest";
import { SMALL_FRAMES } from "../../../src/views/graph/layoutFrames.ts";
import { allFrames, framesOf, framesOfEmbeds } from "../../../src/workshop/first/shownFrames.ts";

test("pictures that scroll come first, each kind from the smallest room to the largest", () => {
  const rooms = allFrames().map(({ width, growth }) => [growth, width]);
  expect(rooms.slice(0, 2)).toEqual([
    ["down", 320],
    ["down", 360],
  ]);
  expect(rooms.at(-1)).toEqual(["both", 1300]);
});

test("a picture under days is drawn for no room that shows it whole, since its own never does", () => {
  const frames = framesOf({ isFirstView: false, isOfDays: true });
  expect(frames.length).toBeGreaterThan(3);
  expect(frames.every(({ growth }) => growth === "down")).toBe(true);
});

test("other views are drawn for low rooms as well, before larger ones that show more", () => {
  const frames = framesOf({ isFirstView: false, isOfDays: false });
  expect(frames).toEqual(expect.arrayContaining([...SMALL_FRAMES]));
  expect(frames.at(-1)?.width).toBe(1300);
  expect(framesOf({ isFirstView: true, isOfDays: false })).not.toContain(SMALL_FRAMES[0]);
});

test("a page for frames has pictures that are as high as they need, for frames from 300 px on with what is around them", () => {
  const frames = framesOfEmbeds();
  expect(frames[0]?.width).toBeLessThanOrEqual(300 - 56);
  expect(frames.every(({ growth }) => growth === "down")).toBe(true);
});
