import type { Messages } from "../../../i18n/messages.ts";
import { useMessages } from "../../../i18n/useMessages.ts";
import { useExplorer } from "../../../store/ExplorerContext.tsx";
import { selectNetwork } from "../../../store/selectors.ts";
import type { NetworkNode } from "../../../network/graph.ts";
import { nodeOrder } from "../../../network/nodeOrder.ts";
import { nodeName } from "../../marks/nodeName.ts";
import { takersAmong } from "../../marks/takersAmong.ts";
import { stanceAt } from "../drawing/ribbonMarks.ts";
import { groupName, ribbonName } from "../drawing/spineNames.ts";
import type { SpineSpot } from "../drawing/spineAt.ts";
import type { SpineScene } from "../drawing/spineScene.ts";
import { useExplorerLast } from "./useExplorerLast.ts";

/** What is said of a spot: read aloud, and written beneath the picture where it is pointed at. */
export function useSpotName(scene: SpineScene): (spot: SpineSpot) => string {
  const messages = useMessages();
  const index = useExplorer((state) => state.index);
  const { said } = scene;
  const network = useExplorerLast(selectNetwork, said);
  const takersOn = takersAmong(index, network);

  const nameOfNode = (one: { readonly id: string } | undefined, otherwise = "") => {
    const node = nodeNamed(network.nodes, one?.id ?? "");
    return node === null ? otherwise : nodeName(node, takersOn(node), false, messages);
  };
  return (spot) => {
    switch (spot.kind) {
      case "actor":
        return nameOfNode(said.actors[spot.actor], said.actors[spot.actor]?.name);
      case "proposition":
        return nameOfNode(said.propositions[spot.proposition], said.propositions[spot.proposition]?.label);
      case "group":
        return groupName(scene, spot.group);
      case "ribbon":
        return ribbonName(scene, spot.ribbon);
      case "position":
        return messages.chart.linkCaption(positionSaid(scene, spot, messages));
    }
  };
}

/** What is said of a line of the chosen actor. */
function positionSaid(
  { said, picture }: SpineScene,
  spot: Extract<SpineSpot, { readonly kind: "position" }>,
  { words }: Messages,
) {
  const line = picture.lines.find(({ proposition }) => proposition === spot.proposition);
  return {
    actor: said.actors[spot.actor]?.name ?? "",
    stance: words.stance[stanceAt(line?.stance ?? 0)],
    label: said.propositions[spot.proposition]?.label ?? "",
    statements: line?.statements ?? 0,
  };
}

/** The node of an id; null where none has it. A look-up in their order, for which no list by ids need be made. */
function nodeNamed(nodes: readonly NetworkNode[], id: string): NetworkNode | null {
  const order = nodeOrder(nodes);
  let [from, to] = [0, order.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((nodes[order[middle] ?? -1]?.id ?? "") < id) from = middle + 1;
    else to = middle;
  }
  const found = nodes[order[from] ?? -1];
  return found?.id === id ? found : null;
}
