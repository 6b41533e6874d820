import { groupIdOf } from "../groups/groupId.ts";
import type { SpineCase } from "../model/spineCase.ts";
import type { AxisOrder, SpineGroup, SpineMarks, SpineName } from "../model/spineLayout.ts";
import { type AcrossScale, acrossAt } from "../fitting/acrossScale.ts";
import { type BoxRoom, HEAD_BASE, HEAD_HEIGHT, PADDING } from "./boxRoom.ts";
import { breakAll } from "../fitting/cutToWidth.ts";
import { type Crowd, FOREMOST, NAMES_HEIGHT, NAME_LINE } from "./fitCrowd.ts";
import { LINE_HEIGHT, MARK_AT, NAME_AT, type Roster } from "./fitRoster.ts";
import { inColumns, lowestColumns } from "./inColumns.ts";
import { writtenIn } from "./writtenIn.ts";
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

/** From the marks of a crowd to the base line of the first name beneath. */
const FIRST_NAME = 14;

/** What boxes are drawn of and onto; down, all is measured from the middle line of the spine. */
export interface Sheet {
  readonly said: SpineCase;
  readonly order: AxisOrder;
  readonly room: BoxRoom;
  readonly scale: AcrossScale;
  readonly marks: SpineMarks;
}

/** A box of names: columns of lines, to be read down. */
export function drawRoster(sheet: Sheet, box: Box, roster: Roster): SpineGroup {
  const { letters, measure } = sheet.room;
  const line = LINE_HEIGHT * letters;
  const columnWidth = (box.width - 2 * PADDING + PADDING * letters) / roster.columns;
  const texts = writtenIn(
    Array.from(box.members, (actor) => nameOf(sheet, actor)),
    columnWidth - (NAME_AT + PADDING) * letters + 0.5,
    { ...roster, measure: (part) => measure(part, "actor") },
  );
  const taken = texts.map(({ length }) => length);
  const lines = lowestColumns(taken, roster.columns);
  const places = inColumns(taken, lines);
  const height = (HEAD_HEIGHT + PADDING) * letters + lines * line;
  const names = Array.from(box.members, (actor, at): SpineName => {
    const place = places[at] ?? { column: 0, line: 0 };
    const x = box.left + PADDING + place.column * columnWidth;
    const y = -height / 2 + HEAD_HEIGHT * letters + (place.line + 0.5) * line;
    sheet.marks.x[actor] = x + MARK_AT * letters;
    sheet.marks.y[actor] = y;
    const written = (texts[at] ?? []).map((text, of) => ({ text, y: y + of * line + 4 * letters }));
    return { actor, x: x + NAME_AT * letters, lines: written };
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
function aroundMarks(sheet: Sheet, box: Box, high: number, cell: number) {
  const { letters } = sheet.room;
  const isEven = Math.round(high / cell) % 2 === 0;
  const bottom = high / 2 - (isEven ? cell / 2 : 0);
  const top = bottom - high - HEAD_HEIGHT * letters;
  const names = foremostNames(sheet, box, linesBeneath(sheet.room, high), bottom + FIRST_NAME * letters);
  const added = Math.max(0, names.flatMap(({ lines }) => lines).length - FOREMOST) * NAME_LINE;
  return { ...heightOf(top, bottom + (NAMES_HEIGHT + added) * letters - top, letters), names };
}

/** How many lines of names have room beneath marks: a line for each and one more, others where marks are lower than a box may be. */
function linesBeneath({ crowdHeight, letters }: BoxRoom, high: number): number {
  const free = (crowdHeight - (HEAD_HEIGHT + NAMES_HEIGHT) * letters - high) / 2;
  return FOREMOST + 1 + Math.max(0, Math.floor(free / (NAME_LINE * letters)));
}

/** On so many lines at most: whole on as few as can be, else each on one of its own. */
function foremostNames(sheet: Sheet, box: Box, most: number, first: number): readonly SpineName[] {
  const { letters, measure } = sheet.room;
  const foremost = foremostOf(box);
  const names = foremost.map((actor) => nameOf(sheet, actor));
  const broken = breakAll(names, box.width - 2 * PADDING, most, (part) => measure(part, "actor"));
  let line = 0;
  return foremost.map((actor, at): SpineName => {
    const lines = (broken[at] ?? []).map((text, of) => ({
      text,
      y: first + NAME_LINE * (line + of) * letters,
    }));
    line += lines.length;
    return { actor, x: box.left + PADDING, lines };
  });
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
  return Array.from(members.subarray(0, FOREMOST));
}

function nameOf({ said }: Sheet, actor: number): string {
  return said.actors[actor]?.name ?? "";
}
