import { useExplorer } from "../../store/ExplorerContext.tsx";
import { selectAxisEnds } from "../../store/selectors.ts";
import { selectOpenedGroup } from "../../store/spine/groupSelectors.ts";
import type { GroupId } from "../../network/spine/model/spineLayout.ts";
import { AxisLine } from "../graph/stage/AxisLine.tsx";
import { SpineChart } from "./SpineChart.tsx";
import { SpineCrumbs } from "./SpineCrumbs.tsx";
import { SpineLegend } from "./SpineLegend.tsx";
import { drawnSentence } from "./drawing/drawnSentence.ts";
import type { SpineScene } from "./drawing/spineScene.ts";
import { useSpinePane } from "./useSpinePane.ts";
import { useSpineScene } from "./useSpineScene.ts";
import "../graph/networkChart.css";
import "./spine.css";

interface SpineViewProps {
  readonly isNarrow: boolean;
  /** Whether it stands in a pane that scrolls. */
  readonly isScrolled?: boolean;
}

/** Who says what in a large case: actors in groups along the axis, propositions above and below, ribbons between. */
export function SpineView({ isNarrow, isScrolled = false }: SpineViewProps) {
  const { pane, frame, leavesGestures, scrolls } = useSpinePane(isNarrow);
  const [opened, open] = useOpenedGroup();
  const scene = useSpineScene(frame, opened);
  const ends = useExplorer(selectAxisEnds);
  return (
    <>
      <div className="network-chart spine">
        <div>
          <AxisLine ends={ends} />
          <div className="spine__said">
            {scene !== null && <SpineCrumbs {...scene} onOpen={open} />}
            <p>{scene !== null && drawnText(scene)}</p>
          </div>
        </div>
        <div
          ref={pane}
          className="network-chart__picture"
          data-cooperative={leavesGestures || undefined}
          data-scrolled={scrolls || undefined}
        >
          {scene !== null && (
            <SpineChart scene={scene} leavesGestures={leavesGestures || isScrolled} onOpen={open} />
          )}
        </div>
      </div>
      {scene !== null && <SpineLegend scene={scene} />}
    </>
  );
}

/** Which ribbons are drawn; of the whole also how to see the others. */
function drawnText({ picture: { drawn }, layout, words }: SpineScene): string {
  const isRest = drawn.drawn < drawn.all && layout.opened === null;
  return [drawnSentence(drawn, words), ...(isRest ? [words.seeRest] : [])].join(" ");
}

/** The group that the address opens, and what opens another one or, with null, goes back to the whole. */
function useOpenedGroup(): readonly [GroupId | null, (group: GroupId | null) => void] {
  const opened = useExplorer(selectOpenedGroup);
  const show = useExplorer((state) => state.show);
  return [opened, (among) => show({ among })];
}
