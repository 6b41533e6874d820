import { groupIdOf } from "../groups/groupId.ts";
import type { SpineCase } from "../model/spineCase.ts";
import type { AxisOrder, SpineGroup, SpineMarks, SpineName } from "../model/spineLayout.ts";
import { type AcrossScale, acrossAt } from "./acrossScale.ts";
import { type BoxRoom, HEAD_BASE, HEAD_HEIGHT, PADDING } from "./boxRoom.ts";
import { cutToWidth } from "./cutToWidth.ts";
import { type Crowd, NAMES_HEIGHT } from "./fitCrowd.ts";
import { LINE_HEIGHT, MARK_AT, NAME_AT, type Roster } from "./fitRoster.ts";
import type { GroupPiece } from "./groupPiece.ts";
import { fromMiddle, standInCells } from "./standInCells.ts";

/** A box to be drawn: its actors, those who said most first, and its room across. */
export interface Box {
  readonly piece: GroupPiece;
  readonly members: Int32Array;
  readonly left: number;
  readonly width: number;
  readonly statements: number;
}

/** What boxes are drawn of and onto; down, all is measured from the middle line of the spine. */
export interface Sheet {
  readonly said: SpineCase;
  readonly order: AxisOrder;
  readonly room: BoxRoom;
  readonly scale: AcrossScale;
  readonly marks: SpineMarks;
}

/** A box of names: columns of lines, to be read down. */
export function drawRoster(sheet: Sheet, box: Box, { columns, lines }: Roster): SpineGroup {
  const { letters, measure } = sheet.room;
  const line = LINE_HEIGHT * letters;
  const height = (HEAD_HEIGHT + PADDING) * letters + lines * line;
  const columnWidth = (box.width - 2 * PADDING + PADDING * letters) / columns;
  const names = Array.from(box.members, (actor, at): SpineName => {
    const x = box.left + PADDING + Math.floor(at / lines) * columnWidth;
    const y = -height / 2 + HEAD_HEIGHT * letters + ((at % lines) + 0.5) * line;
    sheet.marks.x[actor] = x + MARK_AT * letters;
    sheet.marks.y[actor] = y;
    const room = columnWidth - (NAME_AT + PADDING) * letters + 0.5;
    const text = cutToWidth(nameOf(sheet, actor), room, (part) => measure(part, "actor"));
    return { actor, text, x: x + NAME_AT * letters, y: y + 4 * letters };
  });
  return { ...groupOf(sheet, box), form: "roster", ...heightOf(-height / 2, height, letters), names };
}

/** A box of marks, each at its place across as near as there is room, with the names of its foremost beneath. */
export function drawCrowd(sheet: Sheet, box: Box, { cell, most }: Crowd): SpineGroup {
  const { said, marks, room, scale } = sheet;
  const inner = box.width - 2 * PADDING;
  const columns = Math.max(1, Math.floor(inner / cell + 1e-9), Math.ceil(box.members.length / most));
  const left = box.left + PADDING + (inner - columns * cell) / 2;
  const middle = box.left + box.width / 2;
  const wishes = Float64Array.from(box.members, (actor) => {
    const value = said.actors[actor]?.alignment ?? null;
    return value === null ? middle : acrossAt(scale, value);
  });
  const stood = standInCells(wishes, { left, columns, cell, most });
  box.members.forEach((actor, at) => {
    marks.x[actor] = stood.x[at] ?? 0;
    marks.y[actor] = stood.y[at] ?? 0;
  });
  return {
    ...groupOf(sheet, box),
    form: "crowd",
    ...crowdHeight(stood.highest, cell, room.letters, box, sheet),
  };
}

/** A box that is closed: as narrow as can be, and as high as it is told. */
export function drawSliver(sheet: Sheet, box: Box, height: number): SpineGroup {
  box.members.forEach((actor) => {
    sheet.marks.x[actor] = box.left + box.width / 2;
    sheet.marks.y[actor] = 0;
  });
  return {
    ...groupOf(sheet, box),
    form: "sliver",
    ...heightOf(-height / 2, height, sheet.room.letters),
    names: [],
  };
}

function crowdHeight(highest: number, cell: number, letters: number, box: Box, sheet: Sheet) {
  const up = (-Math.min(0, fromMiddle(highest - 1), fromMiddle(highest - 2)) + 0.5) * cell;
  const down = (Math.max(0, fromMiddle(highest - 1), fromMiddle(highest - 2)) + 0.5) * cell;
  const top = -up - HEAD_HEIGHT * letters;
  const names = foremostOf(box).map((actor, at): SpineName => {
    const text = cutToWidth(nameOf(sheet, actor), box.width - 2 * PADDING, (part) =>
      sheet.room.measure(part, "actor"),
    );
    return { actor, text, x: box.left + PADDING, y: down + (14 + 12 * at) * letters };
  });
  return { ...heightOf(top, down + NAMES_HEIGHT * letters - top, letters), names };
}

function heightOf(top: number, height: number, letters: number) {
  return { top, height, headY: top + HEAD_BASE * letters };
}

function groupOf({ said, order }: Sheet, box: Box) {
  const { piece, left, width, statements } = box;
  const { from, to, isApart } = piece;
  const id = groupIdOf(said, order, piece);
  return { id, from, to, isApart, left, width, statements, foremost: foremostOf(box) };
}

function foremostOf({ members }: Box): readonly number[] {
  return [...members.slice(0, 2)];
}

function nameOf({ said }: Sheet, actor: number): string {
  return said.actors[actor]?.name ?? "";
}
