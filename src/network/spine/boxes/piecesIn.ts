import { type GroupPiece, wholePieces } from "./groupPiece.ts";
import type { SpineCase } from "../model/spineCase.ts";
import type { AxisOrder } from "../model/spineLayout.ts";
import type { SpineFrame } from "../model/spineRequest.ts";
import { WIDTH_EACH, chooseGroups } from "../groups/chooseGroups.ts";
import { ribbonBudget } from "../groups/ribbonBudget.ts";

/** The groups that a whole case is cut into in a frame: the same in every picture and table of that frame. */
export function piecesIn(said: SpineCase, order: AxisOrder, frame: SpineFrame): readonly GroupPiece[] {
  const apart = order.placed < said.actors.length ? WIDTH_EACH : 0;
  const room = {
    width: frame.width / frame.letters - apart,
    budget: ribbonBudget(frame),
    isOpened: false,
  };
  return wholePieces(said.actors, order, chooseGroups(said, order, { from: 0, to: order.placed }, room));
}
