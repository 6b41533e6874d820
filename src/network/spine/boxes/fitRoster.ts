import { widthOnTwoLines } from "../fitting/cutToWidth.ts";
import { type BoxRoom, HEAD_HEIGHT, PADDING } from "./boxRoom.ts";
import { columnsOf } from "./inColumns.ts";

/** How a group is written by name: columns of lines, in which a name that is too wide for one takes two where there are enough. */
export interface Roster {
  readonly columns: number;
  /** So many a column may have. */
  readonly most: number;
  readonly columnWidth: number;
  readonly width: number;
}

export const LINE_HEIGHT = 12.6;
/** From the start of a column to the name: the mark and a little room. */
export const NAME_AT = 13;
export const MARK_AT = 4;
const COLUMN_GAP = 8;
/** Lines are at most so wide: a name that is wider is broken, and cut only where not all names would fit whole. */
const NARROWEST = 70;
const WIDEST = [150, 132, 116, 104, 96, 88, 82, 78, 74, NARROWEST];
const LEAST_WIDTH = 58;
/** Far less than a line: so that a height that was once filled is filled again, whatever was added and taken away since. */
const ROUNDING = 1e-6;

/**
 * The rosters of all groups, if all of their names fit, no higher than need be: first by count alone, so that no names are
 * measured where they are too many.
 */
export function fitRoster(
  sizes: readonly number[],
  namesOf: (group: number) => readonly string[],
  room: BoxRoom,
): readonly Roster[] | null {
  const heights = room.rosterHeights.filter((height) => mayFit(sizes, room, linesIn(height, room)));
  if (heights.length === 0) return null;
  const named = sizes.map((_, at) => namesOf(at).map((name) => widthsOf(name, room)));
  for (const isWhole of [true, false]) {
    for (const height of heights) {
      for (const widest of WIDEST) {
        const line = { most: linesIn(height, room), widest: widest * room.letters, isWhole };
        const rosters = named.map((names) => rosterOf(names, line, room.letters));
        if (rosters.reduce((sum, { width }) => sum + width, 0) <= room.width) return rosters;
      }
    }
  }
  return null;
}

/** How wide a name is on one line, and on two. */
interface NameWidths {
  readonly one: number;
  readonly two: number;
}

/** Of names that are never broken the width on two lines is not looked for. */
function widthsOf(name: string, { measure, letters }: BoxRoom): NameWidths {
  const one = measure(name, "actor");
  const two = one > NARROWEST * letters ? widthOnTwoLines(name, (part) => measure(part, "actor")) : one;
  return { one, two };
}

function linesIn(height: number, { letters }: BoxRoom): number {
  return Math.floor((height - (HEAD_HEIGHT + PADDING) * letters) / (LINE_HEIGHT * letters) + ROUNDING);
}

function mayFit(sizes: readonly number[], { width, letters }: BoxRoom, lines: number): boolean {
  if (lines < 1) return false;
  const columns = sizes.reduce((sum, size) => sum + Math.ceil(size / lines), 0);
  return columns * (NAME_AT + COLUMN_GAP + NARROWEST / 2) * letters <= width;
}

/** What lines of names may be: so many in a column, so wide, and whether names that are wider are broken or cut. */
interface LineRoom {
  readonly most: number;
  readonly widest: number;
  readonly isWhole: boolean;
}

/** As wide as no picture is where a name would have to be cut though it may not. */
function rosterOf(
  names: readonly NameWidths[],
  { most, widest, isWhole }: LineRoom,
  letters: number,
): Roster {
  const isBroken = ({ one }: NameWidths) => isWhole && one > widest;
  const taken = names.map((name) => (isBroken(name) ? 2 : 1));
  const columns = columnsOf(taken, most);
  const longest = Math.max(...names.map((name) => (isBroken(name) ? name.two : name.one)));
  const isCut = longest > widest;
  const columnWidth = Math.min(longest, widest) + (NAME_AT + COLUMN_GAP) * letters;
  const width = columns * columnWidth - COLUMN_GAP * letters + 2 * PADDING;
  const least = LEAST_WIDTH * letters;
  return {
    columns,
    most,
    columnWidth: width < least ? columnWidth + (least - width) / columns : columnWidth,
    width: isCut && isWhole ? Number.POSITIVE_INFINITY : Math.max(width, least),
  };
}
