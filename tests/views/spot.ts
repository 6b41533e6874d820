import type { NodeOutline } from "../../src/views/graph/linkDrawing.ts";
import { symbolMiddle } from "../../src/views/marks/nodeFigure.ts";

/** A symbol of radius 8 with a label of one line below it. */
export const spot = (x: number, y: number): NodeOutline => ({
  x,
  y,
  width: 60,
  height: 2 * symbolMiddle(8) + 3 + 14.5,
  radius: 8,
  labelTop: symbolMiddle(8) + 14,
});
