import type { ComponentProps } from "react";
import { useMessages } from "../../../i18n/useMessages.ts";
import type { Graph, GraphLink, NetworkNode } from "../../../network/graph.ts";
import { Button } from "../../../ui/Button.tsx";
import type { Focus } from "../emphasis.ts";
import type { NetworkScene } from "../networkScene.ts";
import { ChartTools } from "./ChartTools.tsx";
import { NetworkCaption } from "./NetworkCaption.tsx";

interface NetworkFootProps<Link extends GraphLink> extends ComponentProps<typeof ChartTools> {
  readonly network: Graph<Link>;
  readonly scene: NetworkScene<Link>;
  readonly focus: Focus;
  readonly nameOf: (node: NetworkNode) => string;
  /** Without it there is no caption. */
  readonly linkName: ((link: Link) => string) | undefined;
}

/** Under a network: what is pointed at, the way to the little that a filter leaves, and the tools. */
export function NetworkFoot<Link extends GraphLink>({
  network,
  scene,
  focus,
  nameOf,
  linkName,
  ...tools
}: NetworkFootProps<Link>) {
  const { chart } = useMessages();
  return (
    <div className="network-chart__foot">
      {linkName !== undefined && <NetworkCaption {...{ network, focus, nameOf, linkName }} />}
      {isAlmostEmpty(scene) && <Button onClick={tools.onFit}>{chart.zoomToRest}</Button>}
      <ChartTools {...tools} />
    </div>
  );
}

/** So few nodes among so many ghosts are looked at nearer. */
const FEW = 6;
const TIMES_AS_MANY = 4;

function isAlmostEmpty({ nodes, ghosts }: NetworkScene): boolean {
  return nodes.length > 0 && nodes.length <= FEW && ghosts.nodes.length >= TIMES_AS_MANY * nodes.length;
}
