import { groupTiesWords } from "../../i18n/en/views/groupTies.ts";
import { spineWords } from "../../i18n/en/views/spine.ts";
import { tiesWords } from "../../i18n/en/views/ties.ts";
import { baseWords } from "../../i18n/messages.ts";
import type { Words } from "../../i18n/words.ts";
import type { SpineFrame } from "../../network/spine/model/spineRequest.ts";
import { layoutTieSpine } from "../../network/spine/ties/layoutTieSpine.ts";
import type { Explorer } from "../../store/createExplorerStore.ts";
import { memoizeLast } from "../../store/memoizeLast.ts";
import { selectSpineCase, selectSpinePassing } from "../../store/spine/spineSelectors.ts";
import { tiesOfLayout } from "../../store/spine/groupTiesWork.ts";
import type { Mark } from "../marks/paint/mark.ts";
import { measureNames } from "../spine/drawing/measureNames.ts";
import { spineDisplay, spineMarks } from "../spine/drawing/spineDisplay.ts";
import { stageExport } from "../spine/stage/stageExport.ts";
import { drawnTiesSentence } from "./tieNames.ts";
import { kindTitles, tieMark } from "./tieRibbonMarks.ts";
import { tiesOf } from "./tieSpineAt.ts";
import { type DrawnTieSpine, type TieSpineScene, tieSpineScene } from "./tieSpineScene.ts";
import { tieSpineSigns } from "./tieSpineSigns.ts";

const layouts = memoizeLast((said: DrawnTieSpine["said"], frame: SpineFrame) =>
  layoutTieSpine({ said, frame }, measureNames),
);

function sceneIn(state: Explorer, language: Words, frame: SpineFrame): TieSpineScene {
  const said = selectSpineCase(state);
  const layout = layouts(said, frame);
  return tieSpineScene({
    said,
    layout,
    passing: selectSpinePassing(state),
    chosen: null,
    ofChosen: null,
    words: language.of(spineWords),
    tieWords: language.of(groupTiesWords),
    aggregation: state.display.aggregation,
    ...tiesOfLayout(state, layout),
  });
}

function allMarks(scene: TieSpineScene): readonly Mark[] {
  const ties = tiesOf(scene).map((tie) => tieMark(scene, tie));
  return [...kindTitles(scene), ...ties, ...spineMarks({ ...spineDisplay(scene), bars: [] }, scene)];
}

/** The picture of ties between groups for elsewhere. */
export const tieSpineExport = stageExport({
  sceneIn,
  marks: allMarks,
  signs: (scene, language) => tieSpineSigns(scene, language.of(baseWords), language.of(tiesWords)),
  remark: ({ ties, tieWords }) => drawnTiesSentence(ties.drawn, tieWords),
});
