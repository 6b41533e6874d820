import { mostActive } from "../groups/activity.ts";
import type { SpineCase } from "../model/spineCase.ts";
import type { AxisOrder, SpineGroup, SpineMarks } from "../model/spineLayout.ts";
import type { AcrossScale } from "../fitting/acrossScale.ts";
import type { BoxRoom } from "./boxRoom.ts";
import { BOX_GAP, boxesAcross } from "./boxesAcross.ts";
import { type Box, type Sheet, drawCrowd, drawRoster, drawSliver } from "./drawBoxes.ts";
import { type Crowd, fitCrowd } from "./fitCrowd.ts";
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
const ROSTER_RADIUS = 4;
/** Between a stretch where nobody stands, which grows fully, and names, which gain nothing from it. */
const CROWD_GROWTH = 0.5;

/** Draws groups as rosters if the names of all fit, else as crowds, in boxes as wide as they need. */
export function arrangeGroups(task: GroupsToArrange, given: Omit<BoxRoom, "width">): ArrangedGroups {
  const { said, order, pieces, statements } = task;
  const room = { ...given, width: widthOfOpen(task, given.letters) };
  const members = pieces.map((piece) => mostActive(order, piece, statements));
  const shown = members.filter((_, at) => pieces[at]?.isSliver === false);
  const namesOf = (at: number) => Array.from(shown[at] ?? [], (actor) => said.actors[actor]?.name ?? "");
  const rosters = fitRoster(
    shown.map(({ length }) => length),
    namesOf,
    room,
  );
  const crowd =
    rosters === null
      ? fitCrowd(
          shown.map(({ length }) => length),
          room,
        )
      : null;
  const widths = spread(pieces, rosters?.map(({ width }) => width) ?? crowd?.widths ?? [], room);
  const across = pieces.map((piece, at) => ({
    width: widths[at] ?? 0,
    values: piece.isSliver ? null : valuesOf(said.actors, order, piece),
    growth: rosters === null ? CROWD_GROWTH : 0,
  }));
  const { boxes, scale } = boxesAcross(across, task.stretch, task.extent);
  const drawn = pieces.map((piece, at): Box => {
    const own = members[at] ?? new Int32Array();
    const total = own.reduce((sum, actor) => sum + (statements[actor] ?? 0), 0);
    return { piece, members: own, left: 0, width: 0, ...boxes[at], statements: total };
  });
  const marks = marksFor(said, pieces, order, crowd?.radius ?? ROSTER_RADIUS * room.letters);
  return {
    groups: drawAll(drawn, { said, order, room, scale, marks }, { rosters, crowd }, task.sliverHeight),
    marks,
    scale,
  };
}

interface Fitted {
  readonly rosters: readonly Roster[] | null;
  readonly crowd: Crowd | null;
}

function drawAll(boxes: readonly Box[], sheet: Sheet, { rosters, crowd }: Fitted, sliverHeight: number) {
  let open = 0;
  return boxes.map((box) => {
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

/** Widths of open groups among those of slivers; who has no place needs more, for what is said of them, if there is room. */
function spread(
  pieces: readonly GroupPiece[],
  widths: readonly number[],
  { width, letters }: BoxRoom,
): readonly number[] {
  let free = width - widths.reduce((sum, wide) => sum + wide, 0);
  let open = 0;
  return pieces.map(({ isSliver, isApart }) => {
    if (isSliver) return SLIVER_WIDTH * letters;
    const wide = widths[open] ?? 0;
    open += 1;
    const more = isApart ? Math.max(0, Math.min(free, APART_WIDTH * letters - wide)) : 0;
    free -= more;
    return wide + more;
  });
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
