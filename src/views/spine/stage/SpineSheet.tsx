import type { ReactNode } from "react";
import type { GroupId } from "../../../network/spine/model/spineLayout.ts";
import { useExplorer } from "../../../store/ExplorerContext.tsx";
import { selectAxisEnds } from "../../../store/selectors.ts";
import { AxisLine } from "../../graph/stage/AxisLine.tsx";
import type { SpineScene } from "../drawing/spineScene.ts";
import { SpineCrumbs } from "./SpineCrumbs.tsx";
import { SpineLegend, type SpineLegendProps } from "./SpineLegend.tsx";
import type { SpinePane } from "./useSpinePane.ts";
import "../../graph/networkChart.css";
import "./spine.css";

interface SpineSheetProps {
  readonly pane: SpinePane;
  /** Null before there is one. */
  readonly scene: SpineScene | null;
  /** Which ribbons are drawn. */
  readonly drawn: string | null;
  readonly legend: SpineLegendProps | null;
  readonly onOpen: (group: GroupId | null) => void;
  /** The picture, or what stands there until it comes. */
  readonly children: ReactNode;
}

/** Before there is a sentence the room for it is kept, so that the picture is measured once. */
const ROOM_OF_A_LINE = "\u00a0";

/** What stands around a picture of groups: the ends of the axis, the way to the opened group, what is drawn, and what signs mean. */
export function SpineSheet({ pane, scene, drawn, legend, onOpen, children }: SpineSheetProps) {
  const { element, leavesGestures, scrolls } = pane;
  const ends = useExplorer(selectAxisEnds);
  return (
    <>
      <div className="network-chart spine">
        <div>
          <AxisLine ends={ends} />
          <div className="spine__said">
            {scene !== null && <SpineCrumbs {...scene} onOpen={onOpen} />}
            <p>{drawn ?? ROOM_OF_A_LINE}</p>
          </div>
        </div>
        <div
          ref={element}
          className="network-chart__picture"
          data-cooperative={leavesGestures || undefined}
          data-scrolled={scrolls || undefined}
        >
          {children}
        </div>
      </div>
      {legend !== null && <SpineLegend {...legend} />}
    </>
  );
}
