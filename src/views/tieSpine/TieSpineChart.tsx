import { useMemo } from "react";
import type { GroupId } from "../../network/spine/model/spineLayout.ts";
import type { Mark } from "../marks/paint/mark.ts";
import { Marks } from "../marks/paint/Marks.tsx";
import { spineDisplay } from "../spine/drawing/spineDisplay.ts";
import { SpineNode } from "../spine/stage/SpineNode.tsx";
import { SpineStage, type UnderProps } from "../spine/stage/SpineStage.tsx";
import { useSpotName } from "../spine/stage/useSpotName.ts";
import { ownTieName, tieName } from "./tieNames.ts";
import { kindTitles, ownTieMark, tieMark } from "./tieRibbonMarks.ts";
import { type TieSpot, ownTiesOf, tiesOf } from "./tieSpineAt.ts";
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
      nameOf={(spot: TieSpot) => {
        if (spot.kind === "own") return ownTieName(scene, spot.tie);
        return spot.kind === "tie" ? tieName(scene, spot.tie) : nameOfSpine(spot);
      }}
      onAct={useTieSpineActs(scene, props.onOpen)}
      Under={TieNodes}
    />
  );
}

/** All ribbons together, behind the lines of the chosen actor. */
const BEHIND = 0.16;

/** Ribbons, stubs and the lines of the chosen actor, each of which can be reached, heard and opened. */
function TieNodes({ scene, tabStop }: Omit<UnderProps<TieSpineScene>, "display">) {
  const nodeOf = (mark: Mark, name: string) => (
    <SpineNode key={mark.id} mark={mark} name={name} isStop={mark.id === tabStop} isPressed={false} />
  );
  return (
    <>
      <g className="spine__titles">
        <Marks marks={kindTitles(scene)} />
      </g>
      <g opacity={scene.own === null ? undefined : BEHIND}>
        {tiesOf(scene).map((tie) => nodeOf(tieMark(scene, tie), tieName(scene, tie)))}
      </g>
      {ownTiesOf(scene).map((tie) => nodeOf(ownTieMark(scene, tie), ownTieName(scene, tie)))}
    </>
  );
}
