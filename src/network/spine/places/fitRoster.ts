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
const WIDEST = [100, 84, 70] as const;
const LEAST_WIDTH = 58;

/**
 * The rosters of all groups, if all of their names fit: first by count alone, so that no names are measured where they are
 * too many.
 */
export function fitRoster(groups: readonly (readonly string[])[], room: BoxRoom): readonly Roster[] | null {
  const { rosterHeight, letters, measure } = room;
  const lines = Math.floor((rosterHeight - (HEAD_HEIGHT + PADDING) * letters) / (LINE_HEIGHT * letters));
  if (lines < 1) return null;
  const columns = groups.map((names) => Math.ceil(names.length / lines));
  const narrowest = (NAME_AT + COLUMN_GAP + WIDEST[2] / 2) * letters;
  if (columns.reduce((sum, count) => sum + count, 0) * narrowest > room.width) return null;
  const longest = groups.map((names) => Math.max(...names.map((name) => measure(name, "actor"))));
  for (const widest of WIDEST) {
    const rosters = groups.map(({ length }, at) =>
      rosterOf(length, columns[at] ?? 1, Math.min(longest[at] ?? 0, widest * letters), letters),
    );
    if (rosters.reduce((sum, { width }) => sum + width, 0) <= room.width) return rosters;
  }
  return null;
}

function rosterOf(names: number, columns: number, nameWidth: number, letters: number): Roster {
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
