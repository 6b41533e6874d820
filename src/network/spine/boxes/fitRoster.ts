import { type BoxRoom, HEAD_HEIGHT, PADDING } from "./boxRoom.ts";

/** How a group is written by name: columns of lines. */
export interface Roster {
  readonly columns: number;
  /** In each column, the last of which may have fewer. */
  readonly lines: number;
  readonly columnWidth: number;
  readonly width: number;
}

export const LINE_HEIGHT = 12.6;
/** From the start of a column to the name: the mark and a little room. */
export const NAME_AT = 13;
export const MARK_AT = 4;
const COLUMN_GAP = 8;
/** Names are at most so wide, and cut shorter where that lets all names fit. */
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
  const longest = sizes.map((_, at) => Math.max(...namesOf(at).map((name) => room.measure(name, "actor"))));
  for (const height of heights) {
    for (const widest of WIDEST) {
      const rosters = sizes.map((size, at) =>
        rosterOf(
          size,
          linesIn(height, room),
          Math.min(longest[at] ?? 0, widest * room.letters),
          room.letters,
        ),
      );
      if (rosters.reduce((sum, { width }) => sum + width, 0) <= room.width) return rosters;
    }
  }
  return null;
}

function linesIn(height: number, { letters }: BoxRoom): number {
  return Math.floor((height - (HEAD_HEIGHT + PADDING) * letters) / (LINE_HEIGHT * letters) + ROUNDING);
}

function mayFit(sizes: readonly number[], { width, letters }: BoxRoom, lines: number): boolean {
  if (lines < 1) return false;
  const columns = sizes.reduce((sum, size) => sum + Math.ceil(size / lines), 0);
  return columns * (NAME_AT + COLUMN_GAP + NARROWEST / 2) * letters <= width;
}

function rosterOf(names: number, most: number, nameWidth: number, letters: number): Roster {
  const columns = Math.max(1, Math.ceil(names / most));
  const columnWidth = nameWidth + (NAME_AT + COLUMN_GAP) * letters;
  const width = columns * columnWidth - COLUMN_GAP * letters + 2 * PADDING;
  const least = LEAST_WIDTH * letters;
  return {
    columns,
    lines: Math.ceil(names / columns),
    columnWidth: width < least ? columnWidth + (least - width) / columns : columnWidth,
    width: Math.max(width, least),
  };
}
