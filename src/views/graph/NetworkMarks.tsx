import { memo, useMemo } from "react";
import type { NetworkNode, NodeId } from "../../network/graph.ts";
import { Marks } from "../marks/paint/Marks.tsx";
import { LinkCaptionMark, LinkMark } from "./LinkMark.tsx";
import { NodeMark } from "./NodeMark.tsx";
import type { EmphasisOf, Focus } from "./emphasis.ts";
import type { NetworkScene, Pins } from "./networkScene.ts";
import { ghostMarks } from "./ghostMarks.ts";
import { bandRules, bandTitles } from "./sceneMarks.ts";

interface NetworkMarksProps {
  readonly scene: NetworkScene;
  readonly emphasis: EmphasisOf;
  /** Not where links are painted on a canvas instead. */
  readonly areLinksDrawn: boolean;
  readonly selected: Focus;
  readonly pins: Pins;
  readonly tabStop: NodeId | null;
  /** What a screen reader says of a node. */
  readonly nameOf: (node: NetworkNode, isPinned: boolean) => string;
}

/** The links, bands and nodes of a scene, each above the ones before, so that no link strikes out a title; under each, what a filter hides of it. Drawn again only when one of its props changes. */
export const NetworkMarks = memo(function NetworkMarks({
  scene,
  emphasis,
  areLinksDrawn,
  selected,
  pins,
  tabStop,
  nameOf,
}: NetworkMarksProps) {
  const links = areLinksDrawn ? scene.links : [];
  const rules = useMemo(() => bandRules(scene), [scene]);
  const titles = useMemo(() => bandTitles(scene), [scene]);
  const ghosts = useMemo(() => ghostMarks(scene.ghosts), [scene.ghosts]);
  const isSelectedNode = (id: NodeId) => selected !== null && "node" in selected && selected.node === id;
  return (
    <>
      <g aria-hidden="true" className="network-chart__ground">
        <Marks marks={rules} />
        {areLinksDrawn && <Marks marks={ghosts.links} />}
      </g>
      <g aria-hidden="true">
        {links.map((mark) => (
          <LinkMark
            key={mark.link.id}
            mark={mark}
            emphasis={emphasis.link(mark.link)}
            isSelected={selected !== null && "link" in selected && selected.link === mark.link.id}
          />
        ))}
      </g>
      <g aria-hidden="true" className="link-captions">
        {links.map((mark) => (
          <LinkCaptionMark key={mark.link.id} mark={mark} emphasis={emphasis.link(mark.link)} />
        ))}
      </g>
      <g aria-hidden="true" className="network-chart__ground">
        <Marks marks={titles} />
        <Marks marks={ghosts.nodes} />
      </g>
      <g>
        {scene.nodes.map((mark) => (
          <NodeMark
            key={mark.node.id}
            mark={mark}
            name={nameOf(mark.node, pins.has(mark.node.id))}
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
