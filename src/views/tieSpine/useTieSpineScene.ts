import { useMemo, useState } from "react";
import { groupTiesWords } from "../../i18n/en/views/groupTies.ts";
import { spineWords } from "../../i18n/en/views/spine.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { GroupId, SpineLayout } from "../../network/spine/model/spineLayout.ts";
import type { SpineFrame } from "../../network/spine/model/spineRequest.ts";
import { layoutTieSpine } from "../../network/spine/ties/layoutTieSpine.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { useCountedSubject } from "../../store/place/useCountedSubject.ts";
import { selectSpineCase, selectSpinePassing } from "../../store/spine/spineSelectors.ts";
import { type TiesOfGroups, useTiesOfLayout } from "../../store/spine/groupTiesWork.ts";
import { selectTiesOfActor } from "../../store/spine/tiesOfActor.ts";
import type { Underway } from "../../store/work/useLong.ts";
import { measureNames } from "../spine/drawing/measureNames.ts";
import { choiceOf } from "../spine/spineChoice.ts";
import { type TieSpineScene, tieSpineScene } from "./tieSpineScene.ts";

/** The picture of the ties between groups, or that they are being added up. */
export interface TieSpineState {
  /** Null before there is a frame, and while the first ties are added up. */
  readonly scene: TieSpineScene | null;
  readonly underway: Underway | null;
}

/** The ties between groups with what passes the filter: while others are added up, the last ones stay. To filter or to choose lays out nothing. */
export function useTieSpineScene(frame: SpineFrame | null, opened: GroupId | null): TieSpineState {
  const said = useExplorer(selectSpineCase);
  const [settled, settle] = useState(frame);
  const layout = useMemo(
    () => settled && layoutTieSpine({ said, frame: settled }, measureNames, opened),
    [said, settled, opened],
  );
  const state = useTiesOfLayout(layout);
  const underway = "underway" in state ? state.underway : null;
  // What stands around the picture has another height meanwhile, which must not ask for it anew.
  if (frame !== settled && (settled === null || underway === null)) settle(frame);
  const scene = useSceneOf(layout, "underway" in state ? null : state);
  const last = useLast(scene);
  const stays = last?.said === said && underway?.isStopped !== true;
  return { scene: scene ?? (stays ? last : null), underway };
}

/** The last scene that there was. */
function useLast(scene: TieSpineScene | null): TieSpineScene | null {
  const [last, keep] = useState(scene);
  if (scene !== null && scene !== last) keep(scene);
  return last;
}

/** Null while there is no layout, or nothing added up. */
function useSceneOf(layout: SpineLayout | null, ties: TiesOfGroups | null): TieSpineScene | null {
  const words = useWords(spineWords);
  const tieWords = useWords(groupTiesWords);
  const said = useExplorer(selectSpineCase);
  const passing = useExplorer(selectSpinePassing);
  const aggregation = useExplorer(({ display }) => display.aggregation);
  const subject = useCountedSubject();
  const chosen = useMemo(() => choiceOf(said, subject), [said, subject]);
  const ofChosen = useExplorer(selectTiesOfActor(chosen?.kind === "actor" ? chosen.actor : null));
  const { whole = null, shown = null } = ties ?? {};
  return useMemo(
    () =>
      layout && whole && shown
        ? tieSpineScene({
            said,
            layout,
            passing,
            chosen,
            ofChosen,
            words,
            tieWords,
            aggregation,
            whole,
            shown,
          })
        : null,
    [said, layout, passing, chosen, ofChosen, words, tieWords, aggregation, whole, shown],
  );
}
