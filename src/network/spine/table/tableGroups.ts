import type { GroupPiece } from "../boxes/groupPiece.ts";
import { mostActive, statementsByActor } from "../groups/activity.ts";
import { groupIdOf, rangeOfGroup } from "../groups/groupId.ts";
import { piecesIn } from "../boxes/piecesIn.ts";
import { type Range, lengthOf } from "../groups/range.ts";
import type { SpineCase } from "../model/spineCase.ts";
import type { AxisOrder, GroupId } from "../model/spineLayout.ts";
import type { SpineFrame } from "../model/spineRequest.ts";

/** A group as a row: whoever is in it, in the order of the axis. */
export interface TableGroup extends Range {
  readonly id: GroupId;
  /** Whether it holds those whom nothing joins to the contested rest. */
  readonly isApart: boolean;
  readonly isOpened: boolean;
  /** Those who said most, by place: at most two. */
  readonly foremost: readonly number[];
}

/** A table has the groups of this picture, in whatever frame it is read: so many as a wide one can name. */
const FRAME: SpineFrame = { width: 1280, height: 800, letters: 1 };

/**
 * The groups of a whole case from one end of the axis to the other, as the picture cuts them in a wide frame. A group that
 * is opened is among them; if it is none of these, it takes the place of its part of them.
 */
export function tableGroups(
  said: SpineCase,
  order: AxisOrder,
  opened: GroupId | null,
): readonly TableGroup[] {
  const range = opened === null ? null : rangeOfGroup(said, order, opened);
  const pieces = piecesIn(said, order, FRAME);
  const statements = statementsByActor(said);
  return (range === null ? pieces : withOpened(pieces, range)).map(({ from, to, isApart }) => ({
    id: groupIdOf(said, order, { from, to }),
    from,
    to,
    isApart,
    isOpened: range?.from === from && range.to === to,
    foremost: Array.from(mostActive(order, { from, to }, statements).subarray(0, 2)),
  }));
}

function withOpened(pieces: readonly GroupPiece[], range: Range): readonly GroupPiece[] {
  const meets = (piece: Range) => piece.from < range.to && range.from < piece.to;
  const first = pieces.find(meets);
  return pieces.flatMap((piece) => {
    if (!meets(piece)) return [piece];
    const before = { ...piece, to: Math.max(piece.from, range.from) };
    const after = { ...piece, from: Math.min(piece.to, range.to) };
    return [before, ...(piece === first ? [{ ...piece, ...range }] : []), after].filter(
      (part) => lengthOf(part) > 0,
    );
  });
}
