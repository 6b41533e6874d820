import { pointer, zoomIdentity } from "d3";
import { type FocusEvent, type MouseEvent, useId, useMemo, useRef, useState } from "react";
import { markGrid } from "../../network/spine/boxes/nearestMark.ts";
import type { GroupId, SpineLayout } from "../../network/spine/model/spineLayout.ts";
import { Carrier } from "../graph/carrier/Carrier.tsx";
import { ChartTools } from "../graph/stage/ChartTools.tsx";
import { GestureHint } from "../graph/stage/GestureHint.tsx";
import { useZoom } from "../graph/stage/useZoom.ts";
import { Marks } from "../marks/paint/Marks.tsx";
import { usePrintedBox } from "../marks/usePrintedBox.ts";
import { SpineCanvas } from "./SpineCanvas.tsx";
import { SpineNodes } from "./SpineNodes.tsx";
import { hoveredMarks } from "./drawing/hoveredMarks.ts";
import { type SpineSpot, spineAt, spotOf } from "./drawing/spineAt.ts";
import { spineDisplay } from "./drawing/spineDisplay.ts";
import type { SpineScene } from "./drawing/spineScene.ts";
import { useSpineActs } from "./useSpineActs.ts";
import { useSpineKeys } from "./useSpineKeys.ts";
import { useSpotName } from "./useSpotName.ts";
import "../graph/stage/networkCaption.css";

interface SpineChartProps {
  readonly scene: SpineScene;
  /** Whether what is around it scrolls, so that the page needs wheel and touch itself. */
  readonly leavesGestures: boolean;
  readonly onOpen: (group: GroupId | null) => void;
}

/** The drawn spine: what is pointed at is named beneath it, and opened by a click or a key. */
export function SpineChart({ scene, leavesGestures, onOpen }: SpineChartProps) {
  const { layout, words } = scene;
  const helpId = useId();
  const svg = useRef<SVGSVGElement>(null);
  const [carrier, sheet] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)];
  const [pointed, setPointed] = useState<{ scene: SpineScene; spot: SpineSpot | null } | null>(null);
  const hovered = pointed?.scene === scene ? pointed.spot : null;
  const setHovered = (spot: SpineSpot | null) => {
    if (!isSame(hovered, spot)) setPointed({ scene, spot });
  };
  const display = useMemo(() => spineDisplay(scene), [scene]);
  const grid = useMemo(() => markGrid(layout), [layout]);
  const zoom = useZoom(carrier, leavesGestures, zoomIdentity, sheet);
  const act = useSpineActs(scene, onOpen);
  const keys = useSpineKeys(scene, { svg, onAct: act, onOpen });
  const nameOf = useSpotName(scene);
  const printedBox = usePrintedBox(layout.frame, null);

  const spotAt = (event: MouseEvent) => {
    const [x, y] = zoom.transform.invert(pointer(event, svg.current));
    return spineAt(scene, grid, { target: event.target, x, y });
  };
  const onFocus = ({ target }: FocusEvent) => {
    const id = target.getAttribute("data-node");
    if (id === null) return;
    keys.onReach(id);
    setHovered(spotOf(scene, id));
  };
  const { frame } = layout;
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
            aria-roledescription={words.pictureRole}
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
              onClick={(event) => act(spotAt(event))}
              onMouseMove={(event) => setHovered(spotAt(event))}
              onMouseLeave={() => setHovered(null)}
              onKeyDown={keys.onKeyDown}
              onFocus={onFocus}
              onBlur={() => setHovered(null)}
            >
              <g transform={zoom.transform.toString()}>
                <Marks marks={display.under} />
                <SpineNodes scene={scene} display={display} tabStop={keys.tabStop} />
                <g className="spine__over">
                  <Marks marks={display.over} />
                  <Marks marks={hoveredMarks(scene, hovered)} />
                </g>
              </g>
            </svg>
          </div>
        </Carrier>
        {hovered !== null && (
          <p
            className="network-caption"
            data-above={isBelow(layout, hovered) || undefined}
            aria-hidden="true"
          >
            <bdi>{nameOf(hovered)}</bdi>
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

/** Whether a spot is at the lower edge of the picture, where its caption would cover it. */
function isBelow({ bars }: SpineLayout, spot: SpineSpot): boolean {
  if (spot.kind === "proposition" || spot.kind === "position")
    return bars[spot.proposition]?.side === "below";
  return spot.kind === "ribbon" && bars[spot.ribbon.proposition]?.side === "below";
}

function isSame(one: SpineSpot | null, other: SpineSpot | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
