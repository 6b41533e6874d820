import { pictureWords } from "../../i18n/en/views/picture.ts";
import type { Words } from "../../i18n/words.ts";
import type { NetworkNode } from "../../network/graph.ts";
import type { FoundSides } from "../../network/sides/sides.ts";
import type { Explorer } from "../../store/createExplorerStore.ts";
import { selectSides } from "../../store/work/sidesSelectors.ts";
import { selectTieSettings, selectTies } from "../../store/tieSelectors.ts";
import { type NodeFigure, nodeFigure } from "../marks/nodeFigure.ts";
import { textLine } from "../marks/paint/mark.ts";
import type { LegendItem } from "../picture/legendPart.ts";
import { shareNetwork } from "../picture/shareNetwork.ts";
import { positionsGraph } from "../positions/positionsExport.ts";
import { tieDrawing } from "../ties/tieDrawing.ts";
import { actorTiesExport, drawnTies } from "../ties/tieExports.ts";
import { tiesPlacing } from "../ties/tiesPlacing.ts";
import { networkPicture, usualPlaceable } from "../view/networkPicture.ts";
import type { ViewExport } from "../view/viewExport.ts";

const ties = drawnTies("actor");

/** Who agrees with whom, each name with the letter of its side before it. */
export const sidesExport: ViewExport = {
  picture: networkPicture({
    ...ties,
    network: (state) => (selectSides(state).kind === "found" ? selectTies.actor(state) : null),
    legend: (state, language) => [...letterItem(state, language), ...ties.legend(state, language)],
    figureOf: letteredFigures,
  }),
  sharePicture: (state, frame, language) => {
    const [found, network] = [selectSides(state), selectTies.actor(state)];
    if (found.kind !== "found" || network === null)
      return actorTiesExport.sharePicture(state, frame, language);
    const drawing = tieDrawing(network, selectTieSettings(state));
    const placing = tiesPlacing(usualPlaceable(state), "actor");
    const shared = { network, drawing, ...placing, labelOf: letterOf(found) };
    return shareNetwork(shared, frame);
  },
  graph: positionsGraph,
};

/** What the letters mean. */
function letterItem(state: Explorer, language: Words): LegendItem[] {
  const found = selectSides(state);
  if (found.kind !== "found") return [];
  const sign = textLine(found.sides[0]?.letter ?? "", 0, 4.5, { size: 13, fill: "ink", weight: 600 });
  return [{ marks: [sign], width: 9, text: language.of(pictureWords).legendSide }];
}

/** Names with letters before them are wider than names alone. */
function letteredFigures(state: Explorer): ((node: NetworkNode) => NodeFigure) | undefined {
  const found = selectSides(state);
  if (found.kind !== "found") return undefined;
  const lettered = letteredName(found);
  return (node) =>
    nodeFigure(node.kind === "actor" ? { ...node, actor: { ...node.actor, label: lettered(node) } } : node);
}

/** By which letter each actor of a side is known, with the name of who said most in it; nothing for who is in none. */
function letterOf({ sides }: FoundSides): (node: NetworkNode) => string {
  const first = new Set(sides.map(({ names }) => names[0]));
  const letter = lettersOf(sides);
  return (node) => {
    const of = letter(node);
    return node.kind === "actor" && first.has(node.actor.id) ? `${of} · ${nameOf(node)}` : of;
  };
}

/** What every actor is called, with the letter of its side before the name. */
function letteredName({ sides }: FoundSides): (node: NetworkNode) => string {
  const letter = lettersOf(sides);
  return (node) => (letter(node) === "" ? nameOf(node) : `${letter(node)} · ${nameOf(node)}`);
}

function nameOf(node: NetworkNode): string {
  return node.kind === "actor" ? (node.actor.label ?? node.actor.name) : node.proposition.label;
}

function lettersOf(sides: FoundSides["sides"]): (node: NetworkNode) => string {
  const letters = new Map(sides.flatMap(({ letter, members }) => members.map((id) => [id, letter] as const)));
  return (node) => (node.kind === "actor" ? (letters.get(node.actor.id) ?? "") : "");
}
