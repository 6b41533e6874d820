import { useDeferredValue, useMemo } from "react";
import { spineWords } from "../../i18n/en/views/spine.ts";
import { useWords } from "../../i18n/useWords.ts";
import { spineInSteps } from "../../network/spine/layoutSpine.ts";
import type { SpineCase } from "../../network/spine/model/spineCase.ts";
import type { GroupId, SpineLayout } from "../../network/spine/model/spineLayout.ts";
import type { SpineFrame } from "../../network/spine/model/spineRequest.ts";
import { openGroup } from "../../network/spine/openGroup.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { useCountedSubject } from "../../store/place/useCountedSubject.ts";
import { selectSpineCase, selectSpinePassing } from "../../store/spine/spineSelectors.ts";
import { useInTasks } from "../../ui/hooks/useInTasks.ts";
import { measureNames } from "./drawing/measureNames.ts";
import { type SpineScene, spineScene } from "./drawing/spineScene.ts";
import { choiceOf } from "./spineChoice.ts";
import { isLargeCase, useExplorerLast } from "./stage/useExplorerLast.ts";

/**
 * The spine of the case in a frame, with what passes the filter and what is chosen; null before there is a frame. It is
 * laid out before it is painted, but a large one while the page goes on. To filter or to choose lays out nothing.
 */
export function useSpineScene(frame: SpineFrame | null, asked: GroupId | null): SpineScene | null {
  const { said, words } = useSpineSaid();
  // What is pressed, or read at the side, is shown there before the picture follows.
  const passing = useExplorerLast(selectSpinePassing, said);
  const subject = useDeferredValue(useCountedSubject());
  const openedLater = useDeferredValue(asked);
  const opened = isLargeCase(said) ? openedLater : asked;
  const whole = useInTasks(isLargeCase(said), () => stepsIn(said, frame), [said, frame]);
  const layout = useMemo(
    () => (whole && opened ? openGroup({ said, frame: whole.frame }, measureNames, whole, opened) : whole),
    [said, whole, opened],
  );
  const chosen = useMemo(() => choiceOf(said, subject), [said, subject]);
  return useMemo(
    () => layout && spineScene({ said, layout, passing, chosen, words }),
    [said, layout, passing, chosen, words],
  );
}

function* stepsIn(said: SpineCase, frame: SpineFrame | null): Generator<unknown, SpineLayout | null> {
  return frame && (yield* spineInSteps({ said, frame }, measureNames));
}

/** What a spine is of, and the words for it: known before it is laid out. */
export function useSpineSaid(): Pick<SpineScene, "said" | "words"> {
  return { said: useExplorer(selectSpineCase), words: useWords(spineWords) };
}
