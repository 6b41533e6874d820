import { pointer } from "d3";
import { type FocusEvent, type MouseEvent, use, useId, useMemo, useRef, useState } from "react";
import { useElementSize } from "../../../ui/hooks/useElementSize.ts";
import { useMessages } from "../../../i18n/useMessages.ts";
import type { GraphLink } from "../../../network/graph.ts";
import { AxisLine } from "./AxisLine.tsx";
import { Carrier } from "../carrier/Carrier.tsx";
import { GestureHint } from "./GestureHint.tsx";
import { NetworkCaption } from "./NetworkCaption.tsx";
import { NetworkFoot } from "./NetworkFoot.tsx";
import { PaintedLinks, isPainted } from "../painted/PaintedLinks.tsx";
import { MarksUnder } from "./MarksUnder.tsx";
import { NetworkMarks } from "../NetworkMarks.tsx";
import { USUAL_APPEARANCE } from "../networkAppearance.ts";
import { type Focus, emphasisOf } from "../emphasis.ts";
import { FirstSize } from "../../../ui/hooks/firstSize.ts";
import { homeFrame, isFar, waysOf } from "./chartWays.ts";
import { fitTransform, homeTransform } from "./fitTransform.ts";
import { focusAt, linkAt, nodeAt, paintedLinkAt } from "./markAt.ts";
import type { NetworkChartProps } from "./networkChartProps.ts";
import type { Pins } from "../networkScene.ts";
import { revealTransform } from "./revealTransform.ts";
import { Glide } from "../glide/Glide.tsx";
import { useNetworkKeys } from "./useNetworkKeys.ts";
import { NO_PINS, useNetworkScene } from "../useNetworkScene.ts";
import { useNodeMoves } from "./useNodeMoves.ts";
import { usePrintedBox } from "../../marks/usePrintedBox.ts";
import { LayoutWait } from "../LayoutWait.tsx";
import { useZoom } from "../carrier/useZoom.ts";
import "../networkChart.css";

/** A network of nodes and links: pan, zoom, drag and pin, by pointer and by keyboard. */
export function NetworkChart<Link extends GraphLink>(props: NetworkChartProps<Link>) {
  const { network, ends, selected, pins } = props;
  const { appearance = USUAL_APPEARANCE, resting, under } = props;
  const { chart } = useMessages();
  const helpId = useId();
  const frame = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const marks = useRef<SVGGElement>(null);
  const [carrier, sheet] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)];
  const [moving, setMoving] = useState<Pins>(NO_PINS);
  const [hovered, setHovered] = useState<Focus>(null);
  const size = useElementSize(frame, use(FirstSize));
  const ways = waysOf(props, size, appearance.scale);
  const { isCooperative, leavesGestures } = ways;
  const asked = { ...props, appearance, isCooperative };
  const { places: pinned, scene, ...placing } = useNetworkScene(asked, size, moving);
  const { layout, isAwaited } = placing;
  const home = useMemo(
    () => homeTransform(layout, homeFrame(size, isCooperative), appearance.scale),
    [layout, isCooperative, size, appearance.scale],
  );
  const ownHeight = isCooperative ? scene.height * home.k : null;
  const printedBox = usePrintedBox(size, ownHeight);
  const zoom = useZoom(carrier, leavesGestures, home, sheet);

  const { markOf, shift, release } = useNodeMoves(marks, scene, {
    pins,
    onPin: props.onPin,
    onMove: setMoving,
  });
  const places = new Map(scene.nodes.map((mark) => [mark.node.id, mark]));
  const keys = useNetworkKeys(
    marks,
    { network, places },
    {
      onSelect: props.onSelectNode,
      onSelectLink: props.onSelectLink,
      onShift: shift,
      onRelease: release,
      onLeave: props.onLeave,
    },
  );

  const onFocus = (event: FocusEvent) => {
    const id = nodeAt(event);
    const mark = id === null ? undefined : markOf(id);
    setHovered(id === null ? null : { node: id });
    if (id !== null) keys.onFocusNode(id);
    if (mark !== undefined && svg.current !== null && event.target.matches(":focus-visible"))
      zoom.setTransform(revealTransform(zoom.transform, mark, svg.current));
  };

  const focus = hovered ?? selected;
  const emphasis = useMemo(() => emphasisOf(network, focus, resting), [network, focus, resting]);
  const isOnCanvas = isPainted(network);

  const onClick = (event: MouseEvent) => {
    // The second click of a double click, which lets a node go back, opens nothing again.
    if (event.detail > 1) return;
    const id = nodeAt(event);
    const link = isOnCanvas
      ? paintedLinkAt(scene, zoom.transform, pointer(event, svg.current))
      : linkAt(event, network);
    if (id !== null) props.onSelectNode(id);
    else if (link !== undefined) props.onSelectLink(link);
  };

  return (
    <div className="network-chart">
      {ends !== null && <AxisLine ends={ends} isWritten={appearance.isWritten} />}
      <div
        ref={frame}
        role="group"
        aria-label={chart.network}
        aria-roledescription={chart.networkRole}
        aria-describedby={helpId}
        aria-busy={isAwaited || undefined}
        className="network-chart__picture"
        {...ways.attributes}
      >
        <Carrier carrier={carrier} sheet={sheet}>
          {isOnCanvas && size !== null && (
            <PaintedLinks scene={scene} emphasis={emphasis} transform={zoom.transform} size={size} />
          )}
          {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the keys work on the nodes */}
          <svg
            ref={svg}
            className="network-chart__svg"
            data-far={isFar(zoom.transform, appearance.scale) || undefined}
            width="100%"
            height={ownHeight ?? "100%"}
            viewBox={printedBox}
            onClick={onClick}
          >
            <g
              ref={marks}
              transform={zoom.transform.toString()}
              onDoubleClick={(event) => release(nodeAt(event))}
              onKeyDown={keys.onKeyDown}
              onFocus={onFocus}
              onBlur={() => setHovered(null)}
              onPointerOver={(event) => setHovered(focusAt(event, network))}
              onPointerLeave={() => setHovered(null)}
            >
              <MarksUnder scene={scene} under={under} />
              <NetworkMarks
                scene={scene}
                emphasis={emphasis}
                areLinksDrawn={!isOnCanvas}
                selected={selected}
                pins={pinned}
                tabStop={keys.tabStop}
                nameOf={props.nameOf}
              />
            </g>
          </svg>
        </Carrier>
        <Glide marks={marks} nodes={scene.nodes} isStill={moving.size === 0} />
        {props.leavesGestures && <GestureHint picture={svg} />}
        {layout === null && <LayoutWait text={chart.layingOut} {...placing} />}
        <p id={helpId} className="visually-hidden">
          {chart.keyHelp}
        </p>
      </div>
      <NetworkCaption
        {...{ network, focus: hovered }}
        nameOf={(node) => props.nameOf(node, false)}
        linkName={props.linkName}
      />
      <NetworkFoot
        scene={scene}
        pins={pins.length}
        onZoom={zoom.zoomBy}
        onPan={zoom.panBy}
        onFit={() => zoom.setTransform(fitTransform(scene, svg.current, appearance.scale))}
        onRelease={() => props.onPin([])}
      />
    </div>
  );
}
