import { useMemo, useState } from "react";
import { useMessages } from "../../../i18n/useMessages.ts";
import { NetworkChart } from "./NetworkChart.tsx";
import type { Focus } from "../emphasis.ts";
import type { LinkDrawing } from "../linkDrawing.ts";
import type { Graph, GraphLink, NetworkNode } from "../../../network/graph.ts";
import { maskNodes } from "../../../network/layout/maskNodes.ts";
import { writtenName } from "../../marks/nodeFigure.ts";
import { useExplorer } from "../../../store/ExplorerContext.tsx";
import { useLargeAppearance } from "./useLargeAppearance.ts";
import type { Placing } from "./useUsualPlacing.ts";

interface RevealedNetworkProps<Link extends GraphLink> {
  readonly network: Graph<Link>;
  readonly drawing: LinkDrawing<Link>;
  readonly placing: Placing<Link>;
  readonly isNarrow: boolean;
}

/** From this stage on nodes and the ends of the axis are named. */
const WITH_LABELS = 2;

/** A network that a class does not yet see the whole of: numbered marks, then marks with labels. A press brings a mark out and opens nothing. */
export function RevealedNetwork<Link extends GraphLink>({
  network,
  drawing,
  placing,
  isNarrow,
}: RevealedNetworkProps<Link>) {
  const { chart } = useMessages();
  const [selected, select] = useState<Focus>(null);
  const isNamed = useExplorer(({ display }) => display.reveal >= WITH_LABELS);
  const pins = useExplorer(({ display }) => display.pins);
  const { mask, masked } = useMasked(network, placing);
  const nameOf = (node: NetworkNode) => (isNamed ? writtenName(node) : chart.mark(mask.numberOf(node.id)));
  return (
    <NetworkChart
      {...masked}
      hasBeads={placing.hasBeads}
      themes={placing.themes}
      several={placing.several}
      ends={placing.ends}
      drawing={drawing}
      nameOf={nameOf}
      selected={selected}
      pins={useMemo(() => mask.pins(pins), [mask, pins])}
      onPin={() => {}}
      isCooperative={isNarrow}
      leavesGestures={isNarrow}
      appearance={useLargeAppearance(masked.network, selected, isNamed)}
      onSelectNode={(node) => select((before) => (isSelected(before, node) ? null : { node }))}
      onSelectLink={({ id }) => select({ link: id })}
      onLeave={() => document.getElementById("reading")?.focus()}
    />
  );
}

/** The network and its placing with other ids: what they are called in the page would tell who is who. */
function useMasked<Link extends GraphLink>(
  network: Graph<Link>,
  { whole, said, alignment, levels }: Placing<Link>,
) {
  const mask = useMemo(() => maskNodes(said, whole), [said, whole]);
  return useMemo(
    () => ({
      mask,
      masked: {
        network: mask.graph(network),
        whole: mask.graph(whole),
        said: mask.graph(said),
        alignment: mask.byNode(alignment),
        levels: levels && mask.byNode(levels),
      },
    }),
    [mask, network, whole, said, alignment, levels],
  );
}

function isSelected(focus: Focus, node: NetworkNode["id"]): boolean {
  return focus !== null && "node" in focus && focus.node === node;
}
