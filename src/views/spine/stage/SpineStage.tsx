import { pointer, zoomIdentity } from "d3";
import { type ComponentType, type FocusEvent, type MouseEvent, useId, useMemo, useRef } from "react";
import { markGrid } from "../../../network/spine/boxes/nearestMark.ts";
import type { GroupId } from "../../../network/spine/model/spineLayout.ts";
import { Carrier } from "../../graph/carrier/Carrier.tsx";
import { ChartTools } from "../../graph/stage/ChartTools.tsx";
import { GestureHint } from "../../graph/stage/GestureHint.tsx";
import { useZoom } from "../../graph/carrier/useZoom.ts";
import { Marks } from "../../marks/paint/Marks.tsx";
import { usePrintedBox } from "../../marks/usePrintedBox.ts";
import type { SpineDisplay } from "../drawing/spineDisplay.ts";
import type { SpineScene } from "../drawing/spineScene.ts";
import { SpineCanvas } from "./SpineCanvas.tsx";
import { SpineNodes } from "./SpineNodes.tsx";
import type { AnySpot, SpineGuide } from "./spineGuide.ts";
import { usePointed } from "./usePointed.ts";
import { useSpineKeys } from "./useSpineKeys.ts";
import "../../graph/stage/networkCaption.css";

interface SpineStageProps<Scene extends SpineScene, Spot extends AnySpot, Opened extends AnySpot> {
  readonly scene: Scene;
  readonly display: SpineDisplay;
  readonly guide: SpineGuide<Scene, Spot, Opened>;
  /** What the picture is called, and how the keyboard works in it. */
  readonly words: { readonly picture: string; readonly keyHelp: string };
  /** What is said of a spot. */
  readonly nameOf: (spot: Spot) => string;
  /** What a click or Enter does. */
  readonly onAct: (spot: Opened | null) => void;
  readonly onOpen: (group: GroupId | null) => void;
  /** Whether what is around it scrolls, so that the page needs wheel and touch itself. */
  readonly leavesGestures: boolean;
  /** What lies under the groups. */
  readonly Under: ComponentType<UnderProps<Scene>>;
}

export interface UnderProps<Scene extends SpineScene> {
  readonly scene: Scene;
  readonly display: SpineDisplay;
  /** The node that Tab reaches. */
  readonly tabStop: string | null;
}

/** A drawn picture of groups: what is pointed at is named beneath it, and opened by a click or a key. */
export function SpineStage<Scene extends SpineScene, Spot extends Opened, Opened extends AnySpot>(
  props: SpineStageProps<Scene, Spot, Opened>,
) {
  const { scene, display, guide, words, leavesGestures, onAct, onOpen, Under } = props;
  const { frame } = scene.layout;
  const helpId = useId();
  const svg = useRef<SVGSVGElement>(null);
  const [carrier, sheet] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)];
  const [hovered, setHovered] = usePointed<Spot>(scene);
  const grid = useMemo(() => markGrid(scene.layout), [scene.layout]);
  const zoom = useZoom(carrier, leavesGestures, zoomIdentity, sheet);
  const keys = useSpineKeys(scene, guide, { svg, onAct, onOpen });
  const printedBox = usePrintedBox(frame, null);

  const spotAt = (event: MouseEvent) => {
    const [x, y] = zoom.transform.invert(pointer(event, svg.current));
    return guide.at(scene, grid, { target: event.target, x, y });
  };
  const onFocus = ({ target }: FocusEvent) => {
    const id = target.getAttribute("data-node");
    if (id === null) return;
    keys.onReach(id);
    setHovered(guide.named(scene, id));
  };
  return (
    <>
      <div className="spine__stage">
        <Carrier carrier={carrier} sheet={sheet}>
          {display.isPainted && (
            <SpineCanvas marks={display.painted} transform={zoom.transform} size={frame} />
          )}
          <div
            role="group"
            aria-label={words.picture}
            aria-roledescription={scene.words.pictureRole}
            aria-describedby={helpId}
          >
            {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the keys work on the nodes */}
            <svg
              ref={svg}
              className="network-chart__svg spine__svg"
              width={frame.width}
              height={frame.height}
              viewBox={printedBox}
              data-at={hovered === null ? undefined : hovered.kind}
              onClick={(event) => onAct(spotAt(event))}
              onMouseMove={(event) => setHovered(spotAt(event))}
              onMouseLeave={() => setHovered(null)}
              onKeyDown={keys.onKeyDown}
              onFocus={onFocus}
              onBlur={() => setHovered(null)}
            >
              <g transform={zoom.transform.toString()}>
                <Under scene={scene} display={display} tabStop={keys.tabStop} />
                <SpineNodes scene={scene} display={display} tabStop={keys.tabStop} />
                <g className="spine__over">
                  <Marks marks={display.over} />
                  <Marks marks={guide.pointedMarks(scene, hovered)} />
                </g>
              </g>
            </svg>
          </div>
        </Carrier>
        {hovered !== null && (
          <p
            className="network-caption"
            data-above={guide.isBelow(scene, hovered) || undefined}
            aria-hidden="true"
          >
            {props.nameOf(hovered)}
          </p>
        )}
      </div>
      {leavesGestures && <GestureHint picture={svg} />}
      <p id={helpId} className="visually-hidden">
        {words.keyHelp}
      </p>
      <div className="network-chart__foot">
        <ChartTools
          pins={0}
          onZoom={zoom.zoomBy}
          onPan={zoom.panBy}
          onFit={() => zoom.setTransform(zoomIdentity)}
          onRelease={() => {}}
        />
      </div>
    </>
  );
}
