import { expect, test } from "vitest";
import { allFrames, framesOf } from "../../../src/workshop/first/shownFrames.ts";

test("pictures that scroll come first, each kind from the smallest room to the largest", () => {
  const rooms = allFrames().frames.map(({ width, growth }) => [growth, width]);
  expect(rooms.slice(0, 2)).toEqual([
    ["down", 320],
    ["down", 360],
  ]);
  expect(rooms.at(-1)).toEqual(["both", 1300]);
});

test("a picture whose marks depend on the very width of its room is drawn once, for pages without a script", () => {
  const { frames, moves } = framesOf({ isFirstView: false, isHigh: false, isOfDays: true });
  expect([frames.length, moves]).toEqual([1, "always"]);
});

test("a picture that scrolls with the page is drawn for no room that may show it whole", () => {
  const { frames, moves } = framesOf({ isFirstView: false, isHigh: true, isOfDays: false });
  expect(frames.every(({ growth }) => growth === "down")).toBe(true);
  expect(moves).toBe("in wide rooms");
});
