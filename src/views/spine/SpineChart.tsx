import { useMemo } from "react";
import type { GroupId } from "../../network/spine/model/spineLayout.ts";
import { Marks } from "../marks/paint/Marks.tsx";
import { spineDisplay } from "./drawing/spineDisplay.ts";
import type { SpineScene } from "./drawing/spineScene.ts";
import { SPINE_GUIDE } from "./spineGuide.ts";
import { SpineStage, type UnderProps } from "./stage/SpineStage.tsx";
import { useSpotName } from "./stage/useSpotName.ts";
import { useSpineActs } from "./useSpineActs.ts";

interface SpineChartProps {
  readonly scene: SpineScene;
  /** Whether what is around it scrolls, so that the page needs wheel and touch itself. */
  readonly leavesGestures: boolean;
  readonly onOpen: (group: GroupId | null) => void;
}

/** The drawn spine of positions. */
export function SpineChart({ scene, ...props }: SpineChartProps) {
  const display = useMemo(() => spineDisplay(scene), [scene]);
  return (
    <SpineStage
      {...props}
      scene={scene}
      display={display}
      guide={SPINE_GUIDE}
      words={scene.words}
      nameOf={useSpotName(scene)}
      onAct={useSpineActs(scene, props.onOpen)}
      Under={UnderSpine}
    />
  );
}

/** Bands and ribbons. */
function UnderSpine({ display }: Pick<UnderProps<SpineScene>, "display">) {
  return <Marks marks={display.under} />;
}
