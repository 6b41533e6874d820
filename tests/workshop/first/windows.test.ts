import { describe, expect, test } from "vitest";
import { MOST_ROOM } from "../../../src/ui/hooks/firstSize.ts";
import { LEAST_OF_TIES, LEAST_SEEN } from "../../../src/views/spine/stage/spineFrame.ts";
import { drawnWindows, embedWindows, rowWidths, wideRoom } from "../../../src/workshop/first/windows.ts";

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

/** What is free where the browser lays its scrollbars over the page. */
const SCROLLBAR = 15;

describe("between the windows that a picture is drawn for", () => {
  const greatest = (widths: readonly number[], last: number) =>
    widths.map((width, at) => (widths[at + 1] ?? last) / width);

  test("no room is so much wider that the script would draw another", () => {
    const rooms = drawnWindows("network")
      .filter(({ from }) => from.height === 0)
      .map(({ from, room }) => ({ from: from.width, width: room.width }));
    const within = (least: number, most: number) =>
      rooms.filter(({ from }) => from >= least && from < most).map(({ width }) => width);
    // The list comes to the side, then the filters, which leave the picture less.
    const all = [
      ...greatest(within(0, 992), 991 - 15),
      ...greatest(within(992, 1600), 1599 - 357 - 15),
      ...greatest(within(1600, 1920), 1919 - 253 - 357 - 15),
    ];
    expect(Math.max(...all)).toBeLessThanOrEqual(MOST_ROOM);
  });

  test.each(["network", "alignment"] as const)(
    "no usual window, the highest among them, has so much more room for the %s that the script would draw another",
    (view) => {
      const usual =
        "1024x768 1200x800 1280x800 1280x1024 1366x768 1366x1024 1440x789 1440x900 1440x1024 1536x730 1536x864 " +
        "1600x900 1600x1200 1680x1050 1919x1280 1920x911 1920x945 1920x1080 1920x1200 1920x1440";
      const high = "1024x950 1024x1292 1142x1000 1200x1300 1279x960 1279x1200";
      const wide = "1440x1200 1599x1300 1800x1500 1900x1440 2560x1440";
      const larger = (areFew: boolean, width: number, height: number) => {
        const { room } = drawnWindows(view, areFew).findLast(
          ({ from }) => from.width <= width && from.height <= height,
        )!;
        const own = wideRoom(view, { width, height });
        return Math.max((own.width + SCROLLBAR) / room.width, own.height / room.height);
      };
      const tooLarge = (areFew: boolean, some: string) =>
        some.split(" ").filter((size) => {
          const [width = 0, height = 0] = size.split("x").map(Number);
          return larger(areFew, width, height) > MOST_ROOM;
        });
      expect(tooLarge(true, usual)).toEqual([]);
      expect(tooLarge(false, `${usual} ${high} ${wide}`)).toEqual([]);
    },
  );

  test("no narrow one is so much wider than what is drawn of a large case", () => {
    const rooms = drawnWindows("network", true).filter(({ isNarrow }) => isNarrow);
    const shares = rooms.map(({ room }, at) => (rooms[at + 1]?.from.width ?? 992) / room.width);
    expect(Math.max(...shares)).toBeLessThanOrEqual(MOST_ROOM);
  });

  test("no frame of another page is either, with a scrollbar or without", () => {
    const rooms = embedWindows(false).map(({ room }) => room.width);
    expect(
      Math.max(...greatest(rooms, 1200).map((share, at) => share + 15 / rooms[at]!)),
    ).toBeLessThanOrEqual(MOST_ROOM + 0.01);
  });
});

test("a large case is drawn for fewer frames of other pages", () => {
  const [all, few] = [false, true].map((areFew) => embedWindows(areFew).map(({ from }) => from.width));
  expect(few!.length).toBeLessThan(all!.length);
  expect(few!.every((width) => all!.includes(width))).toBe(true);
  expect(few![0]).toBe(300);
});
