import { svgText } from "../marks/paint/svgText.ts";
import { movedTo } from "../marks/paint/mark.ts";
import type { PictureColours } from "../picture/pictureColours.ts";
import { CELL, type CellSize, cellsAlone, hatching } from "./cellMarks.ts";
import type { MatrixScene } from "./matrixScene.ts";

/** The cells alone, each so wide and high, for where no name could be read. */
export function cellsSvg(scene: MatrixScene, size: CellSize, colours: PictureColours): string {
  return svgText(cellsAlone(scene, size), colours);
}

/** The hatching of silence as a sign of a legend. */
export function silenceSign(colours: PictureColours): string {
  const ground = { width: CELL.width - 1, height: CELL.height - 1 };
  return svgText([movedTo(0, -CELL.height / 2, hatching(ground))], colours);
}
