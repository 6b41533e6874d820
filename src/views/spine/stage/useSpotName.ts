import type { Messages } from "../../../i18n/messages.ts";
import { useMessages } from "../../../i18n/useMessages.ts";
import { useExplorer } from "../../../store/ExplorerContext.tsx";
import { selectNetwork } from "../../../store/selectors.ts";
import { nodeNamed } from "../../../network/nodeOrder.ts";
import { nodeName } from "../../marks/nodeName.ts";
import { takersAmong } from "../../marks/takersAmong.ts";
import { stanceAt } from "../drawing/ribbonMarks.ts";
import { groupName, ribbonName } from "../drawing/spineNames.ts";
import type { SpineSpot } from "../drawing/spineAt.ts";
import type { SpineScene } from "../drawing/spineScene.ts";

/** What is said of a spot: read aloud, and written beneath the picture where it is pointed at. */
export function useSpotName(scene: SpineScene): (spot: SpineSpot) => string {
  const messages = useMessages();
  const index = useExplorer((state) => state.index);
  const network = useExplorer(selectNetwork);
  const takersOn = takersAmong(index, network);
  const { said } = scene;

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
