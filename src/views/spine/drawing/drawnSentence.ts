import type { DrawnShare } from "../../../network/spine/model/spinePicture.ts";
import type { SpineSaid } from "./spineScene.ts";

/** Which ribbons are drawn, and how much of what is said they carry. */
export function drawnSentence(
  { from, drawn, all, statementsDrawn, statements }: DrawnShare,
  words: SpineSaid,
) {
  if (all === 0) return words.drawnNone;
  if (drawn === all) return words.drawnAll({ all });
  const share = Math.round((100 * statementsDrawn) / Math.max(1, statements));
  return from === null
    ? words.drawnWidest({ drawn, all, share })
    : words.drawnFrom({ least: from, drawn, all, share });
}
