import type { Stand } from "../../../network/rows/contestRows.ts";
import { symbolRadius } from "../../marks/nodeFigure.ts";
import { standReach } from "./standReach.ts";

/** Where a mark of a row lies: `x` from the edge at the middle line outwards, `y` from the top. */
export interface PlacedStand {
  readonly stand: Stand;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Marks side by side and one above the other, with the room that they take, in CSS pixels at the usual size of letters. */
export interface StandBlock {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly PlacedStand[];
}

const GAP = 4;
const LEAST_GAP = 2.5;
/** The most marks that one rank holds before a second begins. */
const ONE_RANK = 4;
/** In a rank; up to forty marks there are fewer, so that names keep some room. */
const MOST_COLUMNS = 9;
const COLUMNS = 6;
const MOST_IN_FEW = 40;
/** The more marks, the smaller: up to so many on a side, and how much smaller. */
const SCALES = [
  { most: ONE_RANK, scale: 1 },
  { most: 14, scale: 0.86 },
  { most: MOST_IN_FEW, scale: 0.62 },
] as const;
const SMALLEST = 0.42;

/** How large marks are drawn where so many are the most that stand together, as a share of their usual size. */
export function standScale(most: number): number {
  return SCALES.find((one) => most <= one.most)?.scale ?? SMALLEST;
}

/** The marks of one side, the first nearest to the line; from five on in two ranks, and in more where two would be too long. */
export function sideBlock(stands: readonly Stand[], scale: number): StandBlock {
  const columns = stands.length > MOST_IN_FEW ? MOST_COLUMNS : COLUMNS;
  const ranks = stands.length > ONE_RANK ? Math.max(2, Math.ceil(stands.length / columns)) : 1;
  return blockOf(stands, ranks, scale);
}

/** The marks on the line: one above the other, and in columns where these would be too high. */
export function middleBlock(stands: readonly Stand[], scale: number): StandBlock {
  return blockOf(stands, Math.max(Math.min(3, stands.length), Math.ceil(Math.sqrt(stands.length)), 1), scale);
}

/** Marks in columns of so many, filled from the top, each column as wide and each rank as high as its largest mark. */
function blockOf(stands: readonly Stand[], ranks: number, scale: number): StandBlock {
  const gap = Math.max(LEAST_GAP, GAP * scale);
  const reaches = stands.map(({ shape, statements }) => standReach(shape, symbolRadius(statements) * scale));
  const most = (count: number, side: "across" | "down", placeOf: (at: number) => number) => {
    const lengths = Array.from({ length: count }, () => 0);
    for (const [at, reach] of reaches.entries())
      lengths[placeOf(at)] = Math.max(lengths[placeOf(at)] ?? 0, 2 * reach[side]);
    return lengths;
  };
  const columns = Math.ceil(stands.length / ranks);
  const across = middles(
    most(columns, "across", (at) => Math.floor(at / ranks)),
    gap,
  );
  const down = middles(
    most(Math.min(ranks, stands.length), "down", (at) => at % ranks),
    gap,
  );
  const marks = stands.map((stand, at) => ({
    stand,
    x: across.at[Math.floor(at / ranks)] ?? 0,
    y: down.at[at % ranks] ?? 0,
    radius: symbolRadius(Math.max(1, stand.shown.length)) * scale,
  }));
  return { width: across.length, height: down.length, marks };
}

/** Where the middles of some things in a row lie, by how long each is, and how long all are. */
function middles(lengths: readonly number[], gap: number) {
  let end = 0;
  const at = lengths.map((length) => {
    const middle = end + length / 2;
    end += length + gap;
    return middle;
  });
  return { at, length: Math.max(0, end - gap) };
}
