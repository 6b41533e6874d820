import { type BoxRoom, HEAD_HEIGHT, PADDING } from "./boxRoom.ts";

/** The cells in which the marks of all groups stand. */
export interface Crowd {
  readonly radius: number;
  /** The side of a cell. */
  readonly cell: number;
  /** How many may stand in a column. */
  readonly most: number;
  /** The least width of each group. */
  readonly widths: readonly number[];
}

export const NAMES_HEIGHT = 31;
const LARGEST = 5;
const STEP = 0.1;
const SMALLEST = 0.5;
/** Stars and triangles reach farther than circles of their area. */
const CELL = 2.4;
const LEAST_WIDTH = 92;
const LEAST_HEIGHT = 16;
/** Less than any mark: so that a height that was once filled is filled again, whatever was added and taken away since. */
const ROUNDING = 1e-6;

/** How high a box of marks is at least, with its head and names: a spine lower than this could not open into one. */
export function leastCrowdHeight(letters: number): number {
  return (HEAD_HEIGHT + LEAST_HEIGHT + NAMES_HEIGHT) * letters;
}

/** The largest marks with which all actors have room: a radius of 5 px down to 0.5, smaller only where even that is too large. */
export function fitCrowd(sizes: readonly number[], room: BoxRoom): Crowd {
  const names = (HEAD_HEIGHT + NAMES_HEIGHT) * room.letters;
  const height = Math.max(LEAST_HEIGHT * room.letters, room.crowdHeight - names);
  let radius = LARGEST * Math.min(1.4, room.letters);
  const least = Math.min(LEAST_WIDTH * room.letters, room.width / Math.max(1, sizes.length));
  let crowd = crowdOf(sizes, radius, height, least);
  while (crowd.widths.reduce((sum, width) => sum + width, 0) > room.width && radius > STEP) {
    radius = radius > SMALLEST ? Math.max(SMALLEST, radius - STEP) : radius * 0.9;
    crowd = crowdOf(sizes, radius, height, least);
  }
  return crowd;
}

function crowdOf(sizes: readonly number[], radius: number, height: number, least: number): Crowd {
  const cell = radius * CELL;
  const most = Math.max(1, Math.floor(height / cell + ROUNDING));
  const widths = sizes.map((size) => Math.max(least, Math.ceil(size / most) * cell + 2 * PADDING));
  return { radius, cell, most, widths };
}
