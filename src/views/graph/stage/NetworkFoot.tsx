import type { ComponentProps } from "react";
import { useMessages } from "../../../i18n/useMessages.ts";
import type { GraphLink } from "../../../network/graph.ts";
import { Button } from "../../../ui/Button.tsx";
import type { NetworkScene } from "../networkScene.ts";
import { ChartTools } from "./ChartTools.tsx";

interface NetworkFootProps<Link extends GraphLink> extends ComponentProps<typeof ChartTools> {
  readonly scene: NetworkScene<Link>;
}

/** Under a network: the way to the little that a filter leaves, and the tools. */
export function NetworkFoot<Link extends GraphLink>({ scene, ...tools }: NetworkFootProps<Link>) {
  const { chart } = useMessages();
  return (
    <div className="network-chart__foot">
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
