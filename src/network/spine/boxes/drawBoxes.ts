import { groupIdOf } from "../groups/groupId.ts";
import type { SpineCase } from "../model/spineCase.ts";
import type { AxisOrder, SpineGroup, SpineMarks, SpineName } from "../model/spineLayout.ts";
import { type AcrossScale, acrossAt } from "../fitting/acrossScale.ts";
import { type BoxRoom, HEAD_BASE, HEAD_HEIGHT, PADDING } from "./boxRoom.ts";
import { cutToWidth } from "../fitting/cutToWidth.ts";
import { type Crowd, NAMES_HEIGHT } from "./fitCrowd.ts";
import { LINE_HEIGHT, MARK_AT, NAME_AT, type Roster } from "./fitRoster.ts";
import type { GroupPiece } from "./groupPiece.ts";
import { standInCells } from "./standInCells.ts";

/** A box to be drawn: its actors, those who said most first, and its room across. */
export interface Box {
  readonly piece: GroupPiece;
  readonly members: Int32Array;
  readonly left: number;
  readonly width: number;
  readonly statements: number;
}

/** From the marks of a crowd to the base line of the first name beneath, and from one to the next. */
const FIRST_NAME = 14;
const NAME_LINE = 12;

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
  const { said, marks, scale } = sheet;
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
  return { ...groupOf(sheet, box), form: "crowd", ...aroundMarks(sheet, box, stood.highest * cell, cell) };
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

/** A head above the marks and the names of the foremost beneath; an even number of marks reaches one cell farther up. */
function aroundMarks({ said, room }: Sheet, box: Box, high: number, cell: number) {
  const { letters, measure } = room;
  const isEven = Math.round(high / cell) % 2 === 0;
  const bottom = high / 2 - (isEven ? cell / 2 : 0);
  const top = bottom - high - HEAD_HEIGHT * letters;
  const widest = box.width - 2 * PADDING;
  const names = foremostOf(box).map((actor, at): SpineName => {
    const name = said.actors[actor]?.name ?? "";
    const text = cutToWidth(name, widest, (part) => measure(part, "actor"));
    return { actor, text, x: box.left + PADDING, y: bottom + (FIRST_NAME + NAME_LINE * at) * letters };
  });
  return { ...heightOf(top, bottom + NAMES_HEIGHT * letters - top, letters), names };
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
  return Array.from(members.subarray(0, 2));
}

function nameOf({ said }: Sheet, actor: number): string {
  return said.actors[actor]?.name ?? "";
}
