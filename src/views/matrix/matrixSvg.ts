import { svgText } from "../marks/paint/svgText.ts";
import type { PictureColours } from "../picture/pictureColours.ts";
import type { PicturePart } from "../picture/pictureFrame.ts";
import { type MatrixSaid, matrixMarks } from "./matrixMarks.ts";
import type { MatrixScene } from "./matrixScene.ts";

/** The matrix as part of a picture that stands alone. */
export function matrixSvg(scene: MatrixScene, said: MatrixSaid, colours: PictureColours): PicturePart {
  const { marks, ...room } = matrixMarks(scene, said);
  return { ...room, content: svgText(marks, colours) };
}
