import { baseWords } from "../../i18n/messages.ts";
import { spineWords } from "../../i18n/en/views/spine.ts";
import type { Words } from "../../i18n/words.ts";
import { layoutSpine } from "../../network/spine/layoutSpine.ts";
import type { SpineFrame } from "../../network/spine/model/spineRequest.ts";
import type { Explorer } from "../../store/createExplorerStore.ts";
import { memoizeLast } from "../../store/memoizeLast.ts";
import { selectAxisEnds, selectVisibleCount } from "../../store/selectors.ts";
import { selectSpineCase, selectSpinePassing } from "../../store/spine/spineSelectors.ts";
import type { PicturePart } from "../marks/paint/mark.ts";
import { axisPart } from "../picture/axisPart.ts";
import { legendPart } from "../picture/legendPart.ts";
import type { Parts, PictureFrame } from "../view/viewExport.ts";
import { drawnSentence } from "./drawing/drawnSentence.ts";
import { measureNames } from "./drawing/measureNames.ts";
import { spineDisplay, spineMarks } from "./drawing/spineDisplay.ts";
import { spineSigns } from "./drawing/spineSigns.ts";
import { type DrawnSpine, type SpineScene, spineScene } from "./drawing/spineScene.ts";

/** A saved picture is as large on every screen. */
const FRAME: SpineFrame = { width: 1280, height: 740, letters: 1 };
/** So large that it can be read where the picture is shown half as wide. */
const SHARED_LETTERS = 1.5;

const scenes = memoizeLast(
  (
    said: DrawnSpine["said"],
    layout: DrawnSpine["layout"],
    passing: DrawnSpine["passing"],
    words: DrawnSpine["words"],
  ) => spineScene({ said, layout, passing, chosen: null, words }),
);
const layouts = memoizeLast((said: DrawnSpine["said"], frame: SpineFrame) =>
  layoutSpine({ said, frame }, measureNames),
);

function sceneIn(state: Explorer, language: Words, frame: SpineFrame): SpineScene {
  const said = selectSpineCase(state);
  return scenes(said, layouts(said, frame), selectSpinePassing(state), language.of(spineWords));
}

/** The parts of a large case's picture, one above the other; null where a filter leaves nothing. */
export function spineParts(state: Explorer, language: Words): Parts | null {
  if (selectVisibleCount(state) === 0) return null;
  const scene = sceneIn(state, language, FRAME);
  const messages = language.of(baseWords);
  const { width } = FRAME;
  const signs = spineSigns(scene, messages)
    .flat()
    .map(({ sign, text }) => ({ marks: sign.marks, width: sign.width, text }));
  const parts = [
    axisPart(selectAxisEnds(state), width, messages),
    drawnPart(scene),
    legendPart(signs, width),
  ];
  return parts.filter((part) => part !== null);
}

function drawnPart(scene: SpineScene): PicturePart {
  const { width, height } = scene.layout.frame;
  return { width, height, marks: spineMarks(spineDisplay(scene), scene) };
}

/** Which ribbons a saved picture has. */
export function spineRemark(state: Explorer, language: Words): string {
  const scene = sceneIn(state, language, FRAME);
  return drawnSentence(scene.picture.drawn, scene.words);
}

/** The spine so large that it can be read where it is shown small. */
export function sharedSpine(state: Explorer, { width, height }: PictureFrame, language: Words): PicturePart {
  const frame = { width, height, letters: SHARED_LETTERS };
  return drawnPart(sceneIn(state, language, frame));
}
