import type { NetworkScene } from "../graph/networkScene.ts";
import { NODE_TYPE } from "../graph/nodeMarks.ts";
import { sceneMarks } from "../graph/sceneMarks.ts";
import { svgText } from "../marks/paint/svgText.ts";
import type { PictureColours } from "./pictureColours.ts";
import type { PicturePart } from "./pictureFrame.ts";

/** A network as part of a picture that stands alone. */
export function networkSvg(scene: NetworkScene, colours: PictureColours, type = NODE_TYPE): PicturePart {
  const { width, height } = scene;
  return { width, height, content: svgText(sceneMarks(scene, type), colours) };
}
