import { useMemo } from "react";
import type { GroupId } from "../../network/spine/model/spineLayout.ts";
import { Marks } from "../marks/paint/Marks.tsx";
import { spineDisplay } from "../spine/drawing/spineDisplay.ts";
import { SpineNode } from "../spine/stage/SpineNode.tsx";
import { SpineStage, type UnderProps } from "../spine/stage/SpineStage.tsx";
import { useSpotName } from "../spine/stage/useSpotName.ts";
import { tieName } from "./tieNames.ts";
import { kindTitles, tieId, tieMark } from "./tieRibbonMarks.ts";
import { type TieSpot, tiesOf } from "./tieSpineAt.ts";
import { TIE_SPINE_GUIDE } from "./tieSpineGuide.ts";
import type { TieSpineScene } from "./tieSpineScene.ts";
import { useTieSpineActs } from "./useTieSpineActs.ts";

interface TieSpineChartProps {
  readonly scene: TieSpineScene;
  /** Whether what is around it scrolls, so that the page needs wheel and touch itself. */
  readonly leavesGestures: boolean;
  readonly onOpen: (group: GroupId | null) => void;
}

/** The drawn groups with their ties. */
export function TieSpineChart({ scene, ...props }: TieSpineChartProps) {
  const display = useMemo(() => ({ ...spineDisplay(scene), bars: [] }), [scene]);
  const nameOfSpine = useSpotName(scene);
  return (
    <SpineStage
      {...props}
      scene={scene}
      display={display}
      guide={TIE_SPINE_GUIDE}
      words={scene.tieWords}
      nameOf={(spot: TieSpot) => (spot.kind === "tie" ? tieName(scene, spot.tie) : nameOfSpine(spot))}
      onAct={useTieSpineActs(scene, props.onOpen)}
      Under={TieNodes}
    />
  );
}

/** Ribbons and stubs, each of which can be reached, heard and opened. */
function TieNodes({ scene, tabStop }: Omit<UnderProps<TieSpineScene>, "display">) {
  return (
    <>
      <g className="spine__titles">
        <Marks marks={kindTitles(scene)} />
      </g>
      {tiesOf(scene).map((tie) => (
        <SpineNode
          key={tieId(scene, tie)}
          mark={tieMark(scene, tie)}
          name={tieName(scene, tie)}
          isStop={tieId(scene, tie) === tabStop}
          isPressed={false}
        />
      ))}
    </>
  );
}
