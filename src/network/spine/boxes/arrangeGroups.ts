import { type Steps, finished } from "../../../case/steps/steps.ts";
import { mostActive } from "../groups/activity.ts";
import type { SpineCase } from "../model/spineCase.ts";
import type { AxisOrder, SpineGroup, SpineMarks } from "../model/spineLayout.ts";
import type { AcrossScale } from "../fitting/acrossScale.ts";
import { type BoxRoom, PADDING } from "./boxRoom.ts";
import { BOX_GAP, boxesAcross } from "./boxesAcross.ts";
import { type Box, type Sheet, drawCrowd, drawRoster, drawSliver } from "./drawBoxes.ts";
import { type Crowd, FOREMOST, fitCrowd } from "./fitCrowd.ts";
import { type Roster, fitRoster } from "./fitRoster.ts";
import { type GroupPiece, valuesOf } from "./groupPiece.ts";
import type { Stretch } from "../fitting/keepOrder.ts";

/** What is to be arranged across. */
export interface GroupsToArrange {
  readonly said: SpineCase;
  readonly order: AxisOrder;
  readonly statements: Int32Array;
  /** In the order in which they stand. */
  readonly pieces: readonly GroupPiece[];
  readonly stretch: Stretch;
  /** Where on the axis anything stands. */
  readonly extent: Stretch;
  readonly sliverHeight: number;
}

/** Groups and marks; down, all is measured from the middle line of the spine. */
export interface ArrangedGroups {
  readonly groups: readonly SpineGroup[];
  readonly marks: SpineMarks;
  readonly scale: AcrossScale;
}

const SLIVER_WIDTH = 22;
const APART_WIDTH = 150;
/** So wide a box becomes at most for the names of its foremost. */
const NAMED_WIDTH = 150;
const ROSTER_RADIUS = 4;
/** Between a stretch where nobody stands, which grows fully, and names, which gain nothing from it. */
const CROWD_GROWTH = 0.5;

/** Draws groups as rosters if the names of all fit, else as crowds, in boxes as wide as they need. */
export function arrangeGroups(task: GroupsToArrange, given: Omit<BoxRoom, "width">): ArrangedGroups {
  return finished(arrangeSteps(task, given));
}

/** The same step by step: a group in each. */
export function* arrangeSteps(task: GroupsToArrange, given: Omit<BoxRoom, "width">): Steps<ArrangedGroups> {
  const { said, order, pieces, statements } = task;
  const room = { ...given, width: widthOfOpen(task, given.letters) };
  const members = yield* ofEach(pieces, (piece) => mostActive(order, piece, statements));
  const shown = members.filter((_, at) => pieces[at]?.isSliver === false);
  const nameOfEach = (actors: Iterable<number>) =>
    Array.from(actors, (actor) => said.actors[actor]?.name ?? "");
  const namesOf = (at: number) => nameOfEach(shown[at] ?? []);
  const foremostOf = (at: number) => nameOfEach((shown[at] ?? new Int32Array()).subarray(0, FOREMOST));
  const rosters = fitRoster(
    shown.map(({ length }) => length),
    namesOf,
    room,
  );
  const crowd =
    rosters === null
      ? fitCrowd(
          shown.map(({ length }) => length),
          foremostOf,
          room,
        )
      : null;
  const least = rosters?.map(({ width }) => width) ?? crowd?.widths ?? [];
  const open = pieces.filter(({ isSliver }) => !isSliver);
  const wishes = open.map(({ isApart }, at) => {
    if (isApart) return APART_WIDTH * room.letters;
    return rosters === null ? namedWidth(foremostOf(at), room) : 0;
  });
  const widths = spread(pieces, { least, wishes }, room);
  const across = yield* ofEach(pieces, (piece, at) => ({
    width: widths[at] ?? 0,
    values: piece.isSliver ? null : valuesOf(said.actors, order, piece),
    growth: rosters === null ? CROWD_GROWTH : 0,
  }));
  const { boxes, scale } = boxesAcross(across, task.stretch, task.extent);
  yield;
  const drawn = pieces.map((piece, at): Box => {
    const own = members[at] ?? new Int32Array();
    const total = own.reduce((sum, actor) => sum + (statements[actor] ?? 0), 0);
    return { piece, members: own, left: 0, width: 0, ...boxes[at], statements: total };
  });
  const marks = marksFor(said, pieces, order, crowd?.radius ?? ROSTER_RADIUS * room.letters);
  const sheet = { said, order, room, scale, marks };
  const groups = yield* drawAll(drawn, sheet, { rosters, crowd }, task.sliverHeight);
  return { groups, marks, scale };
}

/** What is made of each, one in a step. */
function* ofEach<One, Made>(all: readonly One[], make: (one: One, at: number) => Made): Steps<Made[]> {
  const made: Made[] = [];
  for (const one of all) {
    made.push(make(one, made.length));
    yield;
  }
  return made;
}

interface Fitted {
  readonly rosters: readonly Roster[] | null;
  readonly crowd: Crowd | null;
}

function drawAll(boxes: readonly Box[], sheet: Sheet, { rosters, crowd }: Fitted, sliverHeight: number) {
  let open = 0;
  return ofEach(boxes, (box) => {
    if (box.piece.isSliver) return drawSliver(sheet, box, sliverHeight);
    const roster = rosters?.[open];
    open += 1;
    if (roster !== undefined) return drawRoster(sheet, box, roster);
    return drawCrowd(sheet, box, crowd ?? { radius: 1, cell: 1, most: 1, widths: [] });
  });
}

function widthOfOpen({ pieces, stretch }: GroupsToArrange, letters: number): number {
  const slivers = pieces.filter(({ isSliver }) => isSliver).length * SLIVER_WIDTH * letters;
  return stretch.to - stretch.from - slivers - (pieces.length - 1) * BOX_GAP;
}

function namedWidth(names: readonly string[], { letters, measure }: BoxRoom): number {
  const widest = Math.max(0, ...names.map((name) => measure(name, "actor")));
  return Math.min(NAMED_WIDTH * letters, Math.ceil(widest) + 2 * PADDING);
}

/** Of open groups, by their place among them: the least that they need, and what they take where there is room. */
interface OpenWidths {
  readonly least: readonly number[];
  readonly wishes: readonly number[];
}

/**
 * Widths of open groups among those of slivers. Where there is room to spare, boxes grow for what is written in them, those
 * that lack least first: so most names are whole.
 */
function spread(
  pieces: readonly GroupPiece[],
  { least, wishes }: OpenWidths,
  { width, letters }: BoxRoom,
): readonly number[] {
  let free = width - least.reduce((sum, wide) => sum + wide, 0);
  const open = least.slice();
  const lacks = least.map((wide, at) => (wishes[at] ?? 0) - wide);
  for (const at of least
    .map((_, one) => one)
    .toSorted((one, other) => (lacks[one] ?? 0) - (lacks[other] ?? 0))) {
    const more = lacks[at] ?? 0;
    if (more <= 0 || more > free) continue;
    open[at] = (open[at] ?? 0) + more;
    free -= more;
  }
  return pieces.map(({ isSliver }) => (isSliver ? SLIVER_WIDTH * letters : (open.shift() ?? 0)));
}

function marksFor(
  { actors }: SpineCase,
  pieces: readonly GroupPiece[],
  order: AxisOrder,
  radius: number,
): SpineMarks {
  const group = new Int32Array(actors.length);
  pieces.forEach(({ from, to }, at) => {
    for (let place = from; place < to; place += 1) group[order.actors[place] ?? 0] = at;
  });
  return { x: new Float32Array(actors.length), y: new Float32Array(actors.length), group, radius };
}
