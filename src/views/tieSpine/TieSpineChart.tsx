import { pointer, zoomIdentity } from "d3";
import { type FocusEvent, type MouseEvent, useId, useMemo, useRef, useState } from "react";
import { markGrid } from "../../network/spine/boxes/nearestMark.ts";
import type { GroupId } from "../../network/spine/model/spineLayout.ts";
import { ChartTools } from "../graph/stage/ChartTools.tsx";
import { GestureHint } from "../graph/stage/GestureHint.tsx";
import { useZoom } from "../graph/stage/useZoom.ts";
import { Marks } from "../marks/paint/Marks.tsx";
import { usePrintedBox } from "../marks/usePrintedBox.ts";
import { SpineCanvas } from "../spine/SpineCanvas.tsx";
import { SpineNode } from "../spine/SpineNode.tsx";
import { SpineNodes } from "../spine/SpineNodes.tsx";
import { hoveredMarks } from "../spine/drawing/hoveredMarks.ts";
import { spineDisplay } from "../spine/drawing/spineDisplay.ts";
import { useSpotName } from "../spine/useSpotName.ts";
import { tieName } from "./tieNames.ts";
import { kindTitles, tieId, tieMark } from "./tieRibbonMarks.ts";
import { type TieSpot, tieSpineAt, tieSpotOf, tiesOf } from "./tieSpineAt.ts";
import type { TieSpineScene } from "./tieSpineScene.ts";
import { useTieSpineActs } from "./useTieSpineActs.ts";
import { useTieSpineKeys } from "./useTieSpineKeys.ts";
import "../graph/stage/networkCaption.css";

interface TieSpineChartProps {
  readonly scene: TieSpineScene;
  /** Whether what is around it scrolls, so that the page needs wheel and touch itself. */
  readonly leavesGestures: boolean;
  readonly onOpen: (group: GroupId | null) => void;
}

/** The drawn groups with their ties: what is pointed at is named beneath, and opened by a click or a key. */
export function TieSpineChart({ scene, leavesGestures, onOpen }: TieSpineChartProps) {
  const { layout, tieWords, words } = scene;
  const helpId = useId();
  const svg = useRef<SVGSVGElement>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const spot = hovered === null ? null : tieSpotOf(scene, hovered);
  const display = useMemo(() => ({ ...spineDisplay(scene), bars: [] }), [scene]);
  const grid = useMemo(() => markGrid(layout), [layout]);
  const zoom = useZoom(svg, leavesGestures, zoomIdentity);
  const act = useTieSpineActs(scene, onOpen);
  const keys = useTieSpineKeys(scene, { svg, onAct: act, onOpen });
  const nameOfSpine = useSpotName(scene);
  const nameOf = (one: TieSpot) => (one.kind === "tie" ? tieName(scene, one.tie) : nameOfSpine(one));
  const printedBox = usePrintedBox(layout.frame, null);

  const spotAt = (event: MouseEvent) => {
    const [x, y] = zoom.transform.invert(pointer(event, svg.current));
    return tieSpineAt(scene, grid, { target: event.target, x, y });
  };
  const onFocus = ({ target }: FocusEvent) => {
    const id = target.getAttribute("data-node");
    if (id === null) return;
    keys.onReach(id);
    setHovered(id);
  };
  const { frame } = layout;
  return (
    <>
      <div className="spine__stage">
        {display.isPainted && <SpineCanvas marks={display.painted} transform={zoom.transform} size={frame} />}
        <div
          role="group"
          aria-label={tieWords.picture}
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
            data-at={spot === null ? undefined : spot.kind}
            onClick={(event) => act(spotAt(event))}
            onMouseMove={(event) => setHovered(idOf(scene, spotAt(event)))}
            onMouseLeave={() => setHovered(null)}
            onKeyDown={keys.onKeyDown}
            onFocus={onFocus}
            onBlur={() => setHovered(null)}
          >
            <g transform={zoom.transform.toString()}>
              <g className="spine__titles">
                <Marks marks={kindTitles(scene)} />
              </g>
              {tiesOf(scene).map((tie) => (
                <SpineNode
                  key={tieId(scene, tie)}
                  mark={tieMark(scene, tie)}
                  name={tieName(scene, tie)}
                  isStop={tieId(scene, tie) === keys.tabStop}
                  isPressed={false}
                />
              ))}
              <SpineNodes scene={scene} display={display} tabStop={keys.tabStop} />
              <g className="spine__over">
                <Marks marks={display.over} />
                <Marks marks={pointedMarks(scene, spot)} />
              </g>
            </g>
          </svg>
        </div>
        {spot !== null && (
          <p className="network-caption" data-above={isBelow(spot) || undefined} aria-hidden="true">
            <bdi>{nameOf(spot)}</bdi>
          </p>
        )}
      </div>
      {leavesGestures && <GestureHint picture={svg} />}
      <p id={helpId} className="visually-hidden">
        {tieWords.keyHelp}
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

function idOf(scene: TieSpineScene, spot: TieSpot | null): string | null {
  if (spot?.kind === "tie") return tieId(scene, spot.tie);
  if (spot?.kind === "group") return scene.layout.groups[spot.group]?.id ?? null;
  return spot?.kind === "actor" ? (scene.said.actors[spot.actor]?.id ?? null) : null;
}

/** What is pointed at, in full ink over the picture. */
function pointedMarks(scene: TieSpineScene, spot: TieSpot | null) {
  if (spot?.kind !== "tie") return hoveredMarks(scene, spot);
  const { id: _id, ends: _ends, ...mark } = tieMark(scene, spot.tie, "ink");
  return [mark];
}

/** Whether a spot is at the lower edge of the picture, where its caption would cover it. */
function isBelow(spot: TieSpot): boolean {
  return spot.kind === "tie" && spot.tie.kind === "disagreement";
}
