import { baseWords } from "../../../i18n/messages.ts";
import type { Words } from "../../../i18n/words.ts";
import type { SpineFrame } from "../../../network/spine/model/spineRequest.ts";
import type { Explorer } from "../../../store/createExplorerStore.ts";
import { selectAxisEnds, selectVisibleCount } from "../../../store/selectors.ts";
import type { Mark, PicturePart } from "../../marks/paint/mark.ts";
import { axisPart } from "../../picture/axisPart.ts";
import { legendPart } from "../../picture/legendPart.ts";
import type { Parts, PictureFrame } from "../../view/viewExport.ts";
import type { SpineScene } from "../drawing/spineScene.ts";
import type { SpineSign } from "../drawing/spineSigns.ts";

/** A saved picture is as large on every screen. */
const FRAME: SpineFrame = { width: 1280, height: 740, letters: 1 };
/** So large that it can be read where the picture is shown half as wide. */
const SHARED_LETTERS = 1.5;

/** What a picture of groups is in a file. */
interface StageExport<Scene extends SpineScene> {
  readonly sceneIn: (state: Explorer, language: Words, frame: SpineFrame) => Scene;
  readonly marks: (scene: Scene) => readonly Mark[];
  readonly signs: (scene: Scene, language: Words) => readonly (readonly SpineSign[])[];
  /** Which ribbons it has. */
  readonly remark: (scene: Scene) => string;
}

/** A picture of groups for elsewhere: to be saved, and to go with a shared link. */
export function stageExport<Scene extends SpineScene>({ sceneIn, ...of }: StageExport<Scene>) {
  const pictureOf = (scene: Scene): PicturePart => {
    const { width, height } = scene.layout.frame;
    return { width, height, marks: of.marks(scene) };
  };
  return {
    /** The parts of the picture, one above the other; null where a filter leaves nothing. */
    parts: (state: Explorer, language: Words): Parts | null => {
      if (selectVisibleCount(state) === 0) return null;
      const scene = sceneIn(state, language, FRAME);
      const { width } = FRAME;
      const signs = of.signs(scene, language).flat();
      return [
        axisPart(selectAxisEnds(state), width, language.of(baseWords)),
        pictureOf(scene),
        legendPart(
          signs.map(({ sign, text }) => ({ marks: sign.marks, width: sign.width, text })),
          width,
        ),
      ].filter((part) => part !== null);
    },
    remark: (state: Explorer, language: Words): string => of.remark(sceneIn(state, language, FRAME)),
    /** The picture so large that it can be read where it is shown small. */
    shared: (state: Explorer, { width, height }: PictureFrame, language: Words): PicturePart =>
      pictureOf(sceneIn(state, language, { width, height, letters: SHARED_LETTERS })),
  };
}
