import { groupTiesWords } from "../../i18n/en/views/groupTies.ts";
import { spineWords } from "../../i18n/en/views/spine.ts";
import { tiesWords } from "../../i18n/en/views/ties.ts";
import { baseWords } from "../../i18n/messages.ts";
import type { Words } from "../../i18n/words.ts";
import type { SpineFrame } from "../../network/spine/model/spineRequest.ts";
import { layoutTieSpine } from "../../network/spine/ties/layoutTieSpine.ts";
import type { Explorer } from "../../store/createExplorerStore.ts";
import { memoizeLast } from "../../store/memoizeLast.ts";
import { selectAxisEnds, selectVisibleCount } from "../../store/selectors.ts";
import { selectSpineCase, selectSpinePassing } from "../../store/spine/spineSelectors.ts";
import { tiesOfLayout } from "../../store/spine/groupTiesWork.ts";
import type { PicturePart } from "../marks/paint/mark.ts";
import { axisPart } from "../picture/axisPart.ts";
import { legendPart } from "../picture/legendPart.ts";
import { measureNames } from "../spine/drawing/measureNames.ts";
import { spineDisplay, spineMarks } from "../spine/drawing/spineDisplay.ts";
import type { Parts, PictureFrame } from "../view/viewExport.ts";
import { drawnTiesSentence } from "./tieNames.ts";
import { kindTitles, tieMark } from "./tieRibbonMarks.ts";
import { tiesOf } from "./tieSpineAt.ts";
import { type DrawnTieSpine, type TieSpineScene, tieSpineScene } from "./tieSpineScene.ts";
import { tieSpineSigns } from "./tieSpineSigns.ts";

/** A saved picture is as large on every screen. */
const FRAME: SpineFrame = { width: 1280, height: 740, letters: 1 };
/** So large that it can be read where the picture is shown half as wide. */
const SHARED_LETTERS = 1.5;

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
    words: language.of(spineWords),
    tieWords: language.of(groupTiesWords),
    aggregation: state.display.aggregation,
    ...tiesOfLayout(state, layout),
  });
}

/** The parts of the picture of ties between groups, one above the other; null where a filter leaves nothing. */
export function tieSpineParts(state: Explorer, language: Words): Parts | null {
  if (selectVisibleCount(state) === 0) return null;
  const scene = sceneIn(state, language, FRAME);
  const messages = language.of(baseWords);
  const { width } = FRAME;
  const signs = tieSpineSigns(scene, messages, language.of(tiesWords))
    .flat()
    .map(({ sign, text }) => ({ marks: sign.marks, width: sign.width, text }));
  const parts = [
    axisPart(selectAxisEnds(state), width, messages),
    drawnPart(scene),
    legendPart(signs, width),
  ];
  return parts.filter((part) => part !== null);
}

function drawnPart(scene: TieSpineScene): PicturePart {
  const { width, height } = scene.layout.frame;
  const ties = tiesOf(scene).map((tie) => tieMark(scene, tie));
  const marks = spineMarks({ ...spineDisplay(scene), bars: [] }, scene);
  return { width, height, marks: [...kindTitles(scene), ...ties, ...marks] };
}

/** Which ribbons a saved picture has. */
export function tieSpineRemark(state: Explorer, language: Words): string {
  const { ties, tieWords } = sceneIn(state, language, FRAME);
  return drawnTiesSentence(ties.drawn, tieWords);
}

/** The picture so large that it can be read where it is shown small. */
export function sharedTieSpine(
  state: Explorer,
  { width, height }: PictureFrame,
  language: Words,
): PicturePart {
  return drawnPart(sceneIn(state, language, { width, height, letters: SHARED_LETTERS }));
}
