import { baseWords } from "../../i18n/messages.ts";
import { spineWords } from "../../i18n/en/views/spine.ts";
import type { Words } from "../../i18n/words.ts";
import { layoutSpine } from "../../network/spine/layoutSpine.ts";
import type { SpineFrame } from "../../network/spine/model/spineRequest.ts";
import type { Explorer } from "../../store/createExplorerStore.ts";
import { memoizeLast } from "../../store/memoizeLast.ts";
import { selectSpineCase, selectSpinePassing } from "../../store/spine/spineSelectors.ts";
import { drawnSentence } from "./drawing/drawnSentence.ts";
import { measureNames } from "./drawing/measureNames.ts";
import { spineDisplay, spineMarks } from "./drawing/spineDisplay.ts";
import { spineSigns } from "./drawing/spineSigns.ts";
import { type DrawnSpine, type SpineScene, spineScene } from "./drawing/spineScene.ts";
import { stageExport } from "./stage/stageExport.ts";

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

/** A large case's picture for elsewhere. */
export const spineExport = stageExport({
  sceneIn,
  marks: (scene) => spineMarks(spineDisplay(scene), scene),
  signs: (scene, language) => spineSigns(scene, language.of(baseWords)),
  remark: (scene) => drawnSentence(scene.picture.drawn, scene.words),
});
