import { useMemo } from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import { drawnSentence } from "./drawing/drawnSentence.ts";
import { spineSigns } from "./drawing/spineSigns.ts";
import type { SpineScene } from "./drawing/spineScene.ts";
import { SpineChart } from "./SpineChart.tsx";
import { SpineSheet } from "./stage/SpineSheet.tsx";
import { useOpenedGroup } from "./stage/useOpenedGroup.ts";
import { paneOf, useSpinePane } from "./stage/useSpinePane.ts";
import { useSpineSaid, useSpineScene } from "./useSpineScene.ts";

interface SpineViewProps {
  readonly isNarrow: boolean;
  /** Whether it stands in a pane that scrolls. */
  readonly isScrolled?: boolean;
}

/** Who says what in a large case: actors in groups along the axis, propositions above and below, ribbons between. */
export function SpineView({ isNarrow, isScrolled = false }: SpineViewProps) {
  const messages = useMessages();
  const room = useSpinePane(isNarrow);
  const [opened, open] = useOpenedGroup();
  const scene = useSpineScene(room.frame, opened);
  const pane = paneOf(room, scene?.layout.frame ?? null);
  const { said, words, layout } = { ...useSpineSaid(), layout: scene?.layout ?? null };
  const legend = useMemo(
    () => ({ label: messages.chart.legend, signs: spineSigns({ said, words, layout }, messages) }),
    [said, words, layout, messages],
  );
  return (
    <SpineSheet pane={pane} scene={scene} drawn={scene && drawnText(scene)} legend={legend} onOpen={open}>
      {scene !== null && (
        <SpineChart scene={scene} leavesGestures={pane.leavesGestures || isScrolled} onOpen={open} />
      )}
    </SpineSheet>
  );
}

/** Which ribbons are drawn; of the whole also how to see the others. */
function drawnText({ picture: { drawn }, layout, words }: SpineScene): string {
  const isRest = drawn.drawn < drawn.all && layout.opened === null;
  return [drawnSentence(drawn, words), ...(isRest ? [words.seeRest] : [])].join(" ");
}
