import type { ViewName } from "../../store/views.ts";
import { WIDTH_STEP } from "../../views/positions/rows/PropositionRows.tsx";
import { LEAST_OF_TIES, LEAST_SEEN } from "../../views/spine/stage/spineFrame.ts";
import type { Size } from "../../ui/hooks/useElementSize.ts";

/** A window from which on a picture is drawn that follows the very size of its room, and that room. */
export interface DrawnWindow {
  /** At least so wide and high, in CSS pixels. */
  readonly from: Size;
  readonly isNarrow: boolean;
  readonly room: Size;
}

/** Narrow windows: in these the picture is as high as its width makes it. */
const NARROW_FROM = [600, 717, 768, 834];
/** Wide ones, each after those that need less, but where another fits better: the last that a window has room for is shown. */
const WIDE_FROM = [
  [992, 0],
  [992, 908],
  [1142, 0],
  [1142, 908],
  [992, 1040],
  [992, 1180],
  [1280, 0],
  [1366, 0],
  [1280, 890],
  [1440, 0],
  [1440, 900],
  [1280, 1070],
  [1600, 0],
  [1600, 900],
  [1795, 0],
  [1795, 900],
  [1600, 1058],
  [1280, 1270],
  [1920, 940],
  [1920, 1080],
  [1877, 1270],
  [2240, 1188],
] as const;

/** What a scrollbar may take. */
const SCROLLBAR = 15;
/** From here on the filters stand beside the picture (`app/explorer/useFilterColumn`). */
const WITH_FILTERS = 1600;
const FILTERS = 253;
/** The list at the side (`app/explorer/ExplorerRoute`). */
const LIST = { least: 280, most: 356, share: 0.26 };
const LINE = 1;

/** How high the room is in wide windows, where something in it follows that: what stands around it is higher where lines of text are shorter. */
const ROOM_HEIGHTS: Partial<Record<ViewName, (window: Size) => number>> = {
  network: ({ width, height }) =>
    height - (width < 1280 ? 383 : width < 1440 ? 359 : width < 1920 ? 342 : 314),
  alignment: ({ width, height }) =>
    height - (width < 1142 ? 435 : width < 1280 ? 395 : width < 1920 ? 371 : 343),
  // Under days it is as high as they leave it.
  timeline: ({ width }) => (width <= 1360 ? 500 : 0),
};

/** How high a picture is at least where that is less than usual. */
const LEAST_HEIGHTS: Partial<Record<ViewName, number>> = { alignment: LEAST_OF_TIES };

/** Those of a large case, of which each picture is many marks: no further apart than the room of one may be from what is drawn for it. */
const FEW = new Set(
  [
    "600x0 768x0 992x0 1142x0 1280x0 1440x0 1600x0",
    "1280x890 1440x900 1600x900 1600x1058 1920x940 1920x1080 1877x1270",
  ].flatMap((some) => some.split(" ")),
);

/** The windows for which a view is drawn, each after those that need less room; of a large case only the most usual. */
export function drawnWindows(view: ViewName, areFew = false): readonly DrawnWindow[] {
  const narrow = NARROW_FROM.map((width) => ({
    from: { width, height: 0 },
    isNarrow: true,
    room: { width: width - SCROLLBAR, height: 0 },
  }));
  const wide = WIDE_FROM.map(([width, height]) => ({
    from: { width, height },
    isNarrow: false,
    room: wideRoom(view, { width, height }),
  }));
  return [...narrow, ...wide].filter(({ from }) => !areFew || FEW.has(`${from.width}x${from.height}`));
}

/** Frames of other pages, in which a picture is as high as its width makes it. */
const FRAMES_FROM = [300, 320, 361, 410, 469, 540, 625, 727, 849, 996, 1172];
const FEW_FRAMES = new Set([300, 361, 469, 625, 849]);
/** What an embedded view keeps free on both sides (`app/embedded/embed.css`). */
const PADDING = 24;

/** The windows for which an embedded view is drawn, of a large case fewer. */
export function embedWindows(areFew = false): readonly DrawnWindow[] {
  return FRAMES_FROM.filter((width) => !areFew || FEW_FRAMES.has(width)).map((width) => ({
    from: { width, height: 0 },
    isNarrow: true,
    room: { width: width - PADDING - SCROLLBAR, height: 0 },
  }));
}

/** The least and the greatest width of rows on phones, in CSS pixels; and those of most phones held upright. */
const ROWS = { least: 256, greatest: 544 };
const USUAL_ROWS = new Set([256, 320, 352, 384]);

/** The widths for which rows are drawn, of a large case only the most usual. */
export function rowWidths(areFew: boolean): readonly number[] {
  const steps = (ROWS.greatest - ROWS.least) / WIDTH_STEP + 1;
  const all = Array.from({ length: steps }, (_, step) => ROWS.least + step * WIDTH_STEP);
  return all.filter((width) => !areFew || USUAL_ROWS.has(width));
}

/** The room of the picture in a wide window, beside what may be a scrollbar. */
export function wideRoom(view: ViewName, window: Size): Size {
  return { width: roomWidth(window.width), height: roomHeight(view, window) };
}

function roomWidth(width: number): number {
  const list = Math.round(Math.min(Math.max(width * LIST.share, LIST.least), LIST.most));
  return width - (width < WITH_FILTERS ? 0 : FILTERS) - LINE - list - SCROLLBAR;
}

function roomHeight(view: ViewName, window: Size): number {
  return Math.max(LEAST_HEIGHTS[view] ?? LEAST_SEEN, ROOM_HEIGHTS[view]?.(window) ?? 0);
}
