import { spineWords } from "../../../src/i18n/en/views/spine.ts";
import { layoutSpine } from "../../../src/network/spine/layoutSpine.ts";
import type { PositionColumns, SpineCase } from "../../../src/network/spine/model/spineCase.ts";
import type { GroupId } from "../../../src/network/spine/model/spineLayout.ts";
import type { SpineChoice } from "../../../src/network/spine/model/spinePicture.ts";
import { measureNames } from "../../../src/views/spine/drawing/measureNames.ts";
import { spineDisplay, spineMarks } from "../../../src/views/spine/drawing/spineDisplay.ts";
import { type SpineScene, spineScene } from "../../../src/views/spine/drawing/spineScene.ts";
import type { Mark } from "../../../src/views/marks/paint/mark.ts";
import { englishWords } from "../../fixtures/english.ts";

interface Given {
  readonly passing?: PositionColumns | null;
  readonly chosen?: SpineChoice;
  readonly opened?: GroupId | null;
  readonly width?: number;
}

/** The scene of a case as a desktop has room for it. */
export function aSpineScene(said: SpineCase, given: Given = {}): SpineScene {
  const { passing = null, chosen = null, opened = null, width = 1280 } = given;
  const layout = layoutSpine({ said, frame: { width, height: 720, letters: 1 } }, measureNames, opened);
  return spineScene({ said, layout, passing, chosen, words: englishWords.of(spineWords) });
}

/** Everything that is drawn, in its order. */
export const drawn = (scene: SpineScene): readonly Mark[] => spineMarks(spineDisplay(scene), scene);

/** Marks with all that is within them. */
export function withInside(marks: readonly Mark[]): readonly Mark[] {
  return marks.flatMap((mark) => [mark, ...(mark.kind === "group" ? withInside(mark.marks) : [])]);
}

export const inRole = (marks: readonly Mark[], role: string): readonly Mark[] =>
  withInside(marks).filter((mark) => mark.role === role);
