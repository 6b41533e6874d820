import { memo, useMemo } from "react";
import { useMessages } from "../i18n/useMessages.ts";
import type { Network, NodeId } from "../network/twoModeNetwork.ts";
import { LinkMark } from "./LinkMark.tsx";
import { NodeMark } from "./NodeMark.tsx";
import { type Focus, emphasisOf } from "./emphasis.ts";
import type { NetworkScene, Pins } from "./networkScene.ts";
import { nodeName } from "./nodeName.ts";
import { BAND_TITLE_SIZE } from "./networkLayoutRequest.ts";

interface NetworkMarksProps {
  readonly scene: NetworkScene;
  readonly network: Network;
  readonly focus: Focus;
  readonly selected: Focus;
  readonly pins: Pins;
  readonly tabStop: NodeId | null;
}

/** The bands, links and nodes of a scene, the nodes above the links. Drawn again only when one of its props changes. */
export const NetworkMarks = memo(function NetworkMarks({
  scene,
  network,
  focus,
  selected,
  pins,
  tabStop,
}: NetworkMarksProps) {
  const messages = useMessages();
  const emphasis = useMemo(() => emphasisOf(network, focus), [network, focus]);
  const names = useMemo(
    () => new Map(network.nodes.map((node) => [node.id, nodeName(node, network, messages)])),
    [network, messages],
  );
  const isSelectedNode = (id: NodeId) => selected !== null && "node" in selected && selected.node === id;
  return (
    <>
      <g aria-hidden="true">
        {scene.bands.map((band, at) => (
          <g key={band.title} className="theme-band">
            {at > 0 && (
              <line className="theme-band__rule" x1={0} x2={scene.width} y1={band.top} y2={band.top} />
            )}
            <text className="theme-band__title" x={8} y={band.top + 17} fontSize={BAND_TITLE_SIZE}>
              {band.title}
            </text>
          </g>
        ))}
      </g>
      <g aria-hidden="true">
        {scene.links.map((mark) => (
          <LinkMark
            key={mark.link.id}
            mark={mark}
            emphasis={emphasis.link(mark.link)}
            isSelected={selected !== null && "link" in selected && selected.link === mark.link.id}
          />
        ))}
      </g>
      <g>
        {scene.nodes.map((mark) => (
          <NodeMark
            key={mark.node.id}
            mark={mark}
            name={names.get(mark.node.id) ?? ""}
            emphasis={emphasis.node(mark.node.id)}
            isSelected={isSelectedNode(mark.node.id)}
            isPinned={pins.has(mark.node.id)}
            isTabStop={mark.node.id === tabStop}
          />
        ))}
      </g>
    </>
  );
});
