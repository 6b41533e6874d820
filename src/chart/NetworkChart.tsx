import { type MouseEvent, useId, useMemo, useRef, useState } from "react";
import type { Theme } from "../case/proposition.ts";
import { useElementSize } from "../host/useElementSize.ts";
import { useMessages } from "../i18n/useMessages.ts";
import type { Alignment } from "../network/alignment.ts";
import { type AxisEnds, axisEnds } from "../network/axisEnds.ts";
import type { Network, NetworkLink, NodeId } from "../network/twoModeNetwork.ts";
import { AxisLine } from "./AxisLine.tsx";
import { ChartTools } from "./ChartTools.tsx";
import { NetworkMarks } from "./NetworkMarks.tsx";
import type { Focus } from "./emphasis.ts";
import { fitTransform, homeTransform } from "./fitTransform.ts";
import { type NetworkScene, type Pins, networkScene } from "./networkScene.ts";
import { useLayoutRequest } from "./useLayoutRequest.ts";
import { useNetworkLayout } from "./useNetworkLayout.ts";
import { useNetworkKeys } from "./useNetworkKeys.ts";
import { useNodeDrag } from "./useNodeDrag.ts";
import { useZoom } from "./useZoom.ts";
import "./networkChart.css";

interface NetworkChartProps {
  /** What is drawn. */
  readonly network: Network;
  /** The network of the whole case, which gives every node its place and names the ends of the axis. */
  readonly whole: Network;
  readonly alignment: Alignment;
  readonly themes: readonly Theme[];
  readonly selected: Focus;
  /** Whether the page needs wheel and touch itself, on a phone or in a frame; then the picture is as high as it needs. */
  readonly isCooperative: boolean;
  readonly onSelectNode: (id: NodeId) => void;
  readonly onSelectLink: (link: NetworkLink) => void;
  /** The keyboard leaves the picture. */
  readonly onLeave: () => void;
}

/** The two-mode network: pan, zoom, drag and pin, by pointer and by keyboard. */
export function NetworkChart(props: NetworkChartProps) {
  const { network, whole, alignment, themes, selected, isCooperative } = props;
  const { chart } = useMessages();
  const helpId = useId();
  const frame = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const marks = useRef<SVGGElement>(null);
  const [pins, setPins] = useState<Pins>(NO_PINS);
  const [hovered, setHovered] = useState<Focus>(null);
  const size = useElementSize(frame);
  const layout = useNetworkLayout(useLayoutRequest({ whole, alignment, themes, isCooperative }, size));
  const scene = useMemo(
    () => (layout === null ? EMPTY_SCENE : networkScene(network, layout, themes, pins)),
    [network, layout, themes, pins],
  );
  const ends: AxisEnds = useMemo(() => axisEnds(whole, alignment), [whole, alignment]);
  const home = useMemo(
    () => homeTransform(layout, isCooperative ? null : size),
    [layout, isCooperative, size],
  );
  const zoom = useZoom(svg, isCooperative, home);

  const placeOf = (id: NodeId) => scene.nodes.find((mark) => mark.node.id === id);
  const pin = (id: NodeId, x: number, y: number) => setPins((before) => new Map(before).set(id, { x, y }));
  const release = (id: NodeId) => setPins((before) => new Map([...before].filter(([other]) => other !== id)));
  const shift = (id: NodeId, across: number, down: number) => {
    const place = placeOf(id);
    if (place !== undefined) pin(id, place.x + across, place.y + down);
  };
  useNodeDrag(marks, placeOf, pin);
  const keys = useNetworkKeys(marks, network, {
    onSelect: props.onSelectNode,
    onShift: shift,
    onLeave: props.onLeave,
  });

  const onClick = (event: MouseEvent) => {
    const id = nodeAt(event);
    const link = linkAt(event, network);
    if (id !== null) props.onSelectNode(id);
    else if (link !== undefined) props.onSelectLink(link);
  };

  return (
    <div className="network-chart">
      <div
        ref={frame}
        role="group"
        aria-label={chart.network}
        aria-roledescription={chart.networkRole}
        aria-describedby={helpId}
        className="network-chart__picture"
        data-cooperative={isCooperative || undefined}
      >
        <svg
          ref={svg}
          className="network-chart__svg"
          width="100%"
          height={isCooperative ? scene.height : "100%"}
        >
          <g
            ref={marks}
            transform={zoom.transform.toString()}
            onClick={onClick}
            onDoubleClick={(event) => release(nodeAt(event) ?? ("" as NodeId))}
            onKeyDown={keys.onKeyDown}
            onFocus={(event) => {
              const id = nodeAt(event);
              if (id !== null) keys.onFocusNode(id);
              setHovered(id === null ? null : { node: id });
            }}
            onBlur={() => setHovered(null)}
            onPointerOver={(event) => setHovered(focusAt(event, network))}
            onPointerLeave={() => setHovered(null)}
          >
            <NetworkMarks
              scene={scene}
              network={network}
              focus={hovered ?? selected}
              selected={selected}
              pins={pins}
              tabStop={keys.tabStop}
            />
          </g>
        </svg>
        {layout === null && <p className="quiet network-chart__wait">{chart.layingOut}</p>}
        <p id={helpId} className="visually-hidden">
          {chart.keyHelp}
        </p>
      </div>
      <div className="network-chart__foot">
        <AxisLine ends={ends} />
        <ChartTools
          pins={pins.size}
          onZoom={zoom.zoomBy}
          onPan={zoom.panBy}
          onFit={() => zoom.setTransform(fitTransform(scene, svg.current))}
          onRelease={() => setPins(new Map())}
        />
      </div>
    </div>
  );
}

const NO_PINS: Pins = new Map();
const EMPTY_SCENE: NetworkScene = { width: 0, height: 0, bands: [], links: [], nodes: [] };

interface TargetEvent {
  readonly target: EventTarget;
}

function nodeAt({ target }: TargetEvent): NodeId | null {
  const mark = target instanceof Element ? target.closest("[data-node]") : null;
  return (mark?.getAttribute("data-node") as NodeId | null) ?? null;
}

function linkAt({ target }: TargetEvent, network: Network): NetworkLink | undefined {
  const id = target instanceof Element ? target.closest("[data-link]")?.getAttribute("data-link") : null;
  return network.links.find((link) => link.id === id);
}

function focusAt(event: TargetEvent, network: Network): Focus {
  const node = nodeAt(event);
  if (node !== null) return { node };
  const link = linkAt(event, network);
  return link === undefined ? null : { link: link.id };
}
