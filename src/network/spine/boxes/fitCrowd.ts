import { widthOnTwoLines } from "../fitting/cutToWidth.ts";
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

/** So many are named beneath the marks of a crowd. */
export const FOREMOST = 2;
export const NAMES_HEIGHT = 31;
/** From the base line of one name to the next; a broken name may make a box so much higher than it is told. */
export const NAME_LINE = 12;
const LARGEST = 5;
const STEP = 0.1;
const SMALLEST = 0.5;
/** Stars and triangles reach farther than circles of their area. */
const CELL = 2.4;
const LEAST_WIDTH = 92;
/** Boxes with short names are so much narrower where that makes room for long ones. */
const NARROWEST = 80;
/** Marks can be told by their shape from this radius on: names make boxes no wider than leaves them so large. */
export const LEAST_SHAPED = 3;
const LEAST_HEIGHT = 16;
/** Less than any mark: so that a height that was once filled is filled again, whatever was added and taken away since. */
const ROUNDING = 1e-6;

/** How high a box of marks is at least, with its head and names: a spine lower than this could not open into one. */
export function leastCrowdHeight(letters: number): number {
  return (HEAD_HEIGHT + LEAST_HEIGHT + NAMES_HEIGHT + NAME_LINE) * letters;
}

/** The largest marks with which all actors have room: a radius of 5 px down to 0.5, smaller only where even that is too large. */
export function fitCrowd(
  sizes: readonly number[],
  foremostOf: (group: number) => readonly string[],
  room: BoxRoom,
): Crowd {
  const share = room.width / Math.max(1, sizes.length);
  const within = (least: number, widths: readonly number[]) =>
    crowdWithin(
      sizes,
      room,
      widths.map((width) => Math.max(width, Math.min(least * room.letters, share))),
    );
  const plain = within(
    LEAST_WIDTH,
    sizes.map(() => 0),
  );
  const named = sizes.map((_, at) => widthForNames(foremostOf(at), room));
  const isGood = ({ radius, widths }: Crowd) =>
    widths.reduce((sum, width) => sum + width, 0) <= room.width &&
    radius >= Math.min(LEAST_SHAPED * room.letters, plain.radius);
  return [LEAST_WIDTH, NARROWEST].map((least) => within(least, named)).find(isGood) ?? plain;
}

/** The largest marks in boxes so wide at least. */
function crowdWithin(sizes: readonly number[], room: BoxRoom, least: readonly number[]): Crowd {
  const names = (HEAD_HEIGHT + NAMES_HEIGHT) * room.letters;
  const height = Math.max(LEAST_HEIGHT * room.letters, room.crowdHeight - names);
  let radius = LARGEST * Math.min(1.4, room.letters);
  let crowd = crowdOf(sizes, radius, height, least);
  while (crowd.widths.reduce((sum, width) => sum + width, 0) > room.width && radius > STEP) {
    radius = radius > SMALLEST ? Math.max(SMALLEST, radius - STEP) : radius * 0.9;
    crowd = crowdOf(sizes, radius, height, least);
  }
  return crowd;
}

/** A box wide enough for names on a line more than there are of them. */
function widthForNames(names: readonly string[], { measure }: BoxRoom): number {
  return brokenWidth(names, (text) => measure(text, "actor")) + 2 * PADDING;
}

/** How wide names are of which one is broken: the one by which all become narrowest. */
function brokenWidth(names: readonly string[], widthOf: (text: string) => number): number {
  const whole = names.map(widthOf);
  const one = names.map((name, at) =>
    Math.max(widthOnTwoLines(name, widthOf), ...whole.filter((_, other) => other !== at)),
  );
  return names.length === 0 ? 0 : Math.ceil(Math.min(...one));
}

function crowdOf(sizes: readonly number[], radius: number, height: number, least: readonly number[]): Crowd {
  const cell = radius * CELL;
  const most = Math.max(1, Math.floor(height / cell + ROUNDING));
  const widths = sizes.map((size, at) =>
    Math.max(least[at] ?? 0, Math.ceil(size / most) * cell + 2 * PADDING),
  );
  return { radius, cell, most, widths };
}
