import { useCallback, useMemo } from "react";
import { firmnessWords } from "../../i18n/en/views/firmness.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import type { Firmness } from "../../network/firmness/firmness.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { useOpenPlace } from "../../store/place/useOpenPlace.ts";
import { selectWholeNetwork } from "../../store/selectors.ts";
import { selectTieSettings } from "../../store/tieSelectors.ts";
import type { NetworkScene } from "../graph/networkScene.ts";
import { CaseNetwork } from "../graph/stage/CaseNetwork.tsx";
import { useUsualPlacing } from "../graph/stage/useUsualPlacing.ts";
import { Sign } from "../marks/LegendItems.tsx";
import { tieLinkName, tieNodeName } from "../ties/tieNodeName.ts";
import { TieLegend } from "../ties/TieLegend.tsx";
import { tieDrawing } from "../ties/tieDrawing.ts";
import { tiePlace } from "../ties/tiePlace.ts";
import { tiesPlacing } from "../ties/tiesPlacing.ts";
import { moveMarks } from "./moveMarks.ts";
import { MOVE_SIGN, GONE_SIGN } from "./moveSigns.ts";
import { movedEmphasis } from "./movedEmphasis.ts";
import "./firmnessPicture.css";

/** The ties as they would be, on the places that they have: what is gone as a ghost, what moves brought out, and arrows along the axis. */
export function FirmnessPicture({ firmness }: { readonly firmness: Firmness }) {
  const words = useWords(firmnessWords);
  const language = useLanguage();
  const settings = useExplorer(selectTieSettings);
  const whole = useExplorer(selectWholeNetwork);
  const isChanged = useExplorer((state) => state.display.changes.length > 0);
  const openPlace = useOpenPlace();
  const placing = tiesPlacing(useUsualPlacing(), "actor");
  const { before, after, moves, across } = firmness;
  const drawing = useMemo(() => tieDrawing(before, settings), [before, settings]);
  const resting = useMemo(() => movedEmphasis(moves, isChanged), [moves, isChanged]);
  const { alignment } = placing;
  const under = useCallback(
    (scene: NetworkScene) => moveMarks(scene, alignment, across),
    [alignment, across],
  );
  return (
    <section className="firmness-picture" data-single>
      <CaseNetwork
        network={after}
        ghosted={before}
        resting={resting}
        under={under}
        placing={placing}
        drawing={drawing}
        nameOf={tieNodeName(after, settings.aggregation, language)}
        linkName={tieLinkName(after, settings.aggregation, language)}
        isNarrow
        onSelectLink={(link) => openPlace(tiePlace("actor", link.tie))}
      />
      <TieLegend aggregation={settings.aggregation} side="actor" whole={whole}>
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
      </TieLegend>
    </section>
  );
}
