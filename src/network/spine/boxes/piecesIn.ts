import { type Steps, finished } from "../../../case/steps/steps.ts";
import { type GroupPiece, wholePieces } from "./groupPiece.ts";
import type { SpineCase } from "../model/spineCase.ts";
import type { AxisOrder } from "../model/spineLayout.ts";
import type { SpineFrame } from "../model/spineRequest.ts";
import { WIDTH_EACH, groupSteps } from "../groups/chooseGroups.ts";
import { ribbonBudget } from "../groups/ribbonBudget.ts";

/** The groups that a whole case is cut into in a frame: the same in every picture and table of that frame. */
export function piecesIn(said: SpineCase, order: AxisOrder, frame: SpineFrame): readonly GroupPiece[] {
  return finished(pieceSteps(said, order, frame));
}

/** The same step by step. */
export function* pieceSteps(
  said: SpineCase,
  order: AxisOrder,
  frame: SpineFrame,
): Steps<readonly GroupPiece[]> {
  const apart = order.placed < said.actors.length ? WIDTH_EACH : 0;
  const room = {
    width: frame.width / frame.letters - apart,
    budget: ribbonBudget(frame),
    isOpened: false,
  };
  const groups = yield* groupSteps(said, order, { from: 0, to: order.placed }, room);
  return wholePieces(said.actors, order, groups);
}
