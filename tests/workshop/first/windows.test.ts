import { expect, test } from "vitest";
import { LEAST_OF_TIES, LEAST_SEEN } from "../../../src/views/spine/stage/spineFrame.ts";
import { drawnWindows, rowWidths } from "../../../src/workshop/first/windows.ts";

test("a picture is drawn for rooms that the windows have, after those that need less", () => {
  const wide = drawnWindows("network").filter(({ isNarrow }) => !isNarrow);
  const roomAt = (width: number, height: number) =>
    wide.findLast(({ from }) => from.width <= width && from.height <= height)?.room;
  expect(roomAt(1280, 800)).toEqual({ width: 931, height: LEAST_SEEN });
  expect(roomAt(1440, 900)).toEqual({ width: 1068, height: 558 });
  // The filters stand beside it.
  expect(roomAt(1650, 950)?.width).toBeLessThan(1000);
});

test("a picture under days is as high as they leave it", () => {
  const heights = drawnWindows("timeline").map(({ room, isNarrow }) => (isNarrow ? 0 : room.height));
  expect(new Set(heights)).toEqual(new Set([0, 500, LEAST_SEEN]));
});

test("a picture of ties, which has no rows of names, is drawn for rooms that are lower", () => {
  const heights = drawnWindows("alignment").flatMap(({ room, isNarrow }) => (isNarrow ? [] : [room.height]));
  expect(Math.min(...heights)).toBe(LEAST_OF_TIES);
});

test("a large case is drawn for fewer windows and phones, among them the most usual", () => {
  const few = drawnWindows("network", true);
  expect(few.length).toBeLessThan(drawnWindows("network").length);
  const roomAt = (width: number, height: number) =>
    few.findLast(({ from }) => from.width <= width && from.height <= height)?.room;
  for (const [width, height] of [
    [768, 1024],
    [1280, 800],
    [1440, 900],
    [1920, 1080],
  ] as const)
    expect(roomAt(width, height)).toEqual(
      drawnWindows("network").findLast(({ from }) => from.width <= width && from.height <= height)?.room,
    );
  expect(rowWidths(true)).toContain(352);
  expect(rowWidths(true).every((width) => rowWidths(false).includes(width))).toBe(true);
});
