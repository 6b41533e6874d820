import { useCallback, useMemo } from "react";
import { firmnessWords } from "../../i18n/en/views/firmness.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { Firmness } from "../../network/firmness/firmness.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { selectAlignment } from "../../store/selectors.ts";
import type { NetworkScene } from "../graph/networkScene.ts";
import { Sign } from "../marks/LegendItems.tsx";
import { TiesPicture } from "../ties/TiesPicture.tsx";
import { useSeenWhole } from "../ties/useSeenWhole.ts";
import { moveMarks } from "./moveMarks.ts";
import { MOVE_SIGN, GONE_SIGN } from "./moveSigns.ts";
import { movedEmphasis, movedOfWhole } from "./movedEmphasis.ts";
import "./firmnessPicture.css";

/** The ties as they would be, on the places that they have: what is gone with the changes as a ghost, before any what a filter hides; what moves brought out, and arrows along the axis. */
export function FirmnessPicture({ firmness }: { readonly firmness: Firmness }) {
  const words = useWords(firmnessWords);
  const isWhole = useSeenWhole();
  const isChanged = useExplorer((state) => state.display.changes.length > 0);
  const alignment = useExplorer(selectAlignment);
  const { before, after, whole, moves, across } = firmness;
  const resting = useMemo(() => movedEmphasis(moves, isChanged), [moves, isChanged]);
  const under = useCallback(
    (scene: NetworkScene) => moveMarks(scene, alignment, across),
    [alignment, across],
  );
  return (
    <section className="firmness-picture" data-single data-whole={isWhole || undefined}>
      <TiesPicture
        network={after}
        ghosted={isChanged ? before : whole.ties}
        whole={whole.ties}
        about={movedOfWhole(whole.moves)}
        resting={resting}
        under={under}
        isNarrow={!isWhole}
        isScrolled
      >
        {across.size > 0 && (
          <li>
            <Sign sign={MOVE_SIGN} />
            {words.legendMove}
          </li>
        )}
        {isChanged && (
          <li>
            <Sign sign={GONE_SIGN} />
            {words.legendGone}
          </li>
        )}
      </TiesPicture>
    </section>
  );
}
