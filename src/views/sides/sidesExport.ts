import { pictureWords } from "../../i18n/en/views/picture.ts";
import type { Words } from "../../i18n/words.ts";
import type { NetworkNode } from "../../network/graph.ts";
import type { FoundSides } from "../../network/sides/sides.ts";
import type { Explorer } from "../../store/createExplorerStore.ts";
import { selectSides } from "../../store/work/sidesWork.ts";
import { USUAL_APPEARANCE, withBadges } from "../graph/networkAppearance.ts";
import { type NodeFigure, writtenName } from "../marks/nodeFigure.ts";
import { badgeSign } from "../marks/badgeMark.ts";
import type { LegendItem } from "../picture/legendPart.ts";
import { shareNetwork } from "../picture/shareNetwork.ts";
import { positionsGraph } from "../positions/positionsExport.ts";
import { actorTiesExport, tiesToDraw } from "../ties/tieExports.ts";
import { networkPicture } from "../view/networkPicture.ts";
import { lettersOf, ringedActors, sideBadges } from "./sideBadges.ts";
import type { ViewExport } from "../view/viewExport.ts";

const ties = tiesToDraw.actor;

/** Who stands with whom, on each actor the letter of its side. */
export const sidesExport: ViewExport = {
  picture: networkPicture({
    ...ties,
    network: (state) => (selectSides(state).kind === "found" ? ties.network(state) : null),
    legend: (state, language) => [...badgeItems(state, language), ...ties.legend(state, language)],
    figureOf: badgedFigure,
  }),
  sharePicture: (state, frame, language) => {
    const [found, network] = [selectSides(state), ties.network(state)];
    if (found.kind !== "found") return actorTiesExport.sharePicture(state, frame, language);
    const drawing = ties.drawing(network, state, language);
    const placing = ties.placeable(state, language);
    const shared = { network, drawing, ...placing, labelOf: letterOf(found) };
    return shareNetwork(shared, frame);
  },
  graph: positionsGraph,
  remarks: ties.remarks,
};

/** What letters and rings mean. */
function badgeItems(state: Explorer, language: Words): LegendItem[] {
  const found = selectSides(state);
  if (found.kind !== "found") return [];
  const words = language.of(pictureWords);
  const item = (isRinged: boolean, text: string) => ({ ...badgeSign({ letter: "A", isRinged }), text });
  const letter = item(false, words.legendSide);
  return ringedActors(found).size > 0 ? [letter, item(true, words.legendBridge)] : [letter];
}

/** Nodes as in the explorer, with letters and rings. */
function badgedFigure(state: Explorer): ((node: NetworkNode) => NodeFigure) | undefined {
  const found = selectSides(state);
  if (found.kind !== "found") return undefined;
  return withBadges(USUAL_APPEARANCE, sideBadges(found)).figureOf;
}

/** By which letter each actor of a side is known, with the name of who said most in it; nothing for who is in none. */
function letterOf({ sides }: FoundSides): (node: NetworkNode) => string {
  const first = new Set(sides.map(({ names }) => names[0]));
  const letters = lettersOf(sides);
  return (node) => {
    if (node.kind !== "actor") return "";
    const letter = letters.get(node.actor.id) ?? "";
    return first.has(node.actor.id) ? `${letter} · ${writtenName(node)}` : letter;
  };
}
