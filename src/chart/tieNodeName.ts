import type { Messages } from "../i18n/messages.ts";
import type { NetworkNode } from "../network/graph.ts";
import type { Aggregation } from "../network/projection.ts";
import type { TieNetwork } from "../network/tieNetwork.ts";
import { nodeLabel } from "./nodeNavigation.ts";
import { tieLook } from "./tieDrawing.ts";

/** What a screen reader says of a node of a one-mode network: its name first, then with how many it agrees and disagrees. */
export function tieNodeName(
  network: TieNetwork,
  aggregation: Aggregation,
  { chart, ties, words }: Messages,
): (node: NetworkNode, isPinned: boolean) => string {
  return (node, isPinned) => {
    const looks = network.links
      .filter(({ source, target }) => source === node.id || target === node.id)
      .map(({ tie }) => tieLook(tie.weight, aggregation));
    const differ = looks.filter((look) => look === "disagreement").length;
    const counts = { name: nodeLabel(node), agree: looks.length - differ, differ };
    const name =
      node.kind === "actor"
        ? ties.nodeName({ ...counts, kind: words.kind[node.actor.kind].toLowerCase() })
        : ties.propositionName(counts);
    return isPinned ? `${name} ${chart.pinned}` : name;
  };
}
