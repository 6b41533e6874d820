import { STANCE_SHAPES } from "../../ui/stanceShapes.ts";
import { ACTOR_KINDS } from "../../case/actor.ts";
import { STANCES, type Stance } from "../../case/statement.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { Graph } from "../../network/graph.ts";
import type { LinkLook } from "../graph/linkDrawing.ts";
import { headSvg, linkLine } from "./linkSvg.ts";
import { symbolRadius } from "../marks/nodeFigure.ts";
import { nodeShape } from "../marks/nodeShape.ts";
import { symbolSvg } from "./nodeSvg.ts";
import type { PictureColours } from "./pictureColours.ts";
import type { PicturePart } from "./pictureFrame.ts";
import { line } from "./pictureType.ts";
import { movedTo, svgElement } from "./svgText.ts";
import { textWidth } from "../marks/textWidth.ts";

/** A sign, drawn around half its height, and what it says. */
export interface LegendItem {
  readonly sign: string;
  readonly width: number;
  readonly text: string;
}

const SIZE = 13;
const ROW = 22;
const AIR = 18;

/** A legend on as many lines as it needs. */
export function legendSvg(
  items: readonly LegendItem[],
  width: number,
  { inkSoft }: PictureColours,
): PicturePart {
  let [x, y] = [0, 0];
  const drawn = items.map(({ sign, width: wide, text }) => {
    const takes = wide + 7 + textWidth(text, SIZE);
    if (x > 0 && x + takes > width) [x, y] = [0, y + ROW];
    const item = movedTo(
      x,
      y + ROW / 2,
      sign,
      line(text, wide + 7, SIZE * 0.35, { size: SIZE, fill: inkSoft }),
    );
    x += takes + AIR;
    return item;
  });
  return { width, height: items.length === 0 ? 0 : y + ROW, content: drawn.join("") };
}

/** The stances that there are, each with its line and its sign. */
export function stanceItems(stances: ReadonlySet<Stance>, colours: PictureColours, { words }: Messages) {
  return STANCES.filter((stance) => stances.has(stance)).map((stance): LegendItem => ({
    sign: lineSign(stance, colours) + movedTo(38, 0, stanceSign(stance, colours[stance])),
    width: 48,
    text: words.stanceName[stance],
  }));
}

/** What a line in ink says; pale where it rests on one statement. */
export function lineItem(look: LinkLook, text: string, colours: PictureColours, opacity = 0.8): LegendItem {
  return { sign: lineSign(look, colours, opacity), width: 34, text };
}

/** What an arrow says. */
export function arrowItem(look: LinkLook, text: string, colours: PictureColours): LegendItem {
  const shaft = linkLine("M0 0H27", look, { colours, width: 1.4, opacity: 0.8 });
  return { sign: shaft + headSvg("M34 0L26 3.5L26 -3.5Z", colours), width: 34, text };
}

/** That more is behind a wider line. */
export function widthItem(text: string, { inkSoft }: PictureColours): LegendItem {
  const stroke = (d: string, width: number) =>
    svgElement("path", { d, stroke: inkSoft, "stroke-width": width, fill: "none" });
  return { sign: stroke("M0 0H15", 1.1) + stroke("M19 0H34", 3.4), width: 34, text };
}

/** What shape, dash and size say of the actors of a network. */
export function actorItems(graph: Graph, colours: PictureColours, messages: Messages): LegendItem[] {
  const { chart } = messages;
  const sizes =
    movedTo(6, 0, shapeSign("person", 1, true, colours)) +
    movedTo(21, 0, shapeSign("person", 12, true, colours));
  return [
    ...kindItems(graph, colours, messages),
    unnamedItem(chart.legendDash, colours),
    { sign: sizes, width: 30, text: chart.legendSize },
  ];
}

/** What a dashed outline says. */
export function unnamedItem(text: string, colours: PictureColours): LegendItem {
  return { sign: movedTo(7, 0, shapeSign("unnamed", 3, false, colours)), width: 14, text };
}

/** What shapes say of the actors of a network. */
export function kindItems({ nodes }: Graph, colours: PictureColours, { words }: Messages): LegendItem[] {
  const kinds = new Set(nodes.map((node) => (node.kind === "actor" ? node.actor.kind : null)));
  return ACTOR_KINDS.filter((kind) => kind !== "unnamed" && kinds.has(kind)).map((kind) => ({
    sign: movedTo(7, 0, shapeSign(kind, 3, true, colours)),
    width: 14,
    text: words.kind[kind],
  }));
}

/** What the plate of a proposition says, and the line under it. */
export function plateItem({ chart }: Messages, colours: PictureColours): LegendItem {
  const { paperRaised: fill, ruleStrong: stroke, oppose, support } = colours;
  const sign =
    svgElement("rect", { x: 0.5, y: -6.5, width: 29, height: 13, rx: 2, fill, stroke }) +
    svgElement("rect", { x: 0.5, y: 3.5, width: 10, height: 3, fill: oppose }) +
    svgElement("rect", { x: 10.5, y: 3.5, width: 19, height: 3, fill: support });
  return { sign, width: 30, text: chart.legendPlate };
}

/** The sign of a stance, 10 wide, from 0 on, around half its height. */
export function stanceSign(stance: Stance, fill: string, size = 10): string {
  const scale = size / 12;
  return svgElement("path", {
    d: STANCE_SHAPES[stance],
    transform: `translate(0 ${-size / 2}) scale(${scale.toFixed(3)})`,
    fill,
  });
}

function lineSign(look: LinkLook, colours: PictureColours, opacity = 1): string {
  return linkLine("M0 0H34", look, { colours, width: 2.2, opacity });
}

function shapeSign(
  kind: (typeof ACTOR_KINDS)[number],
  statements: number,
  isNamed: boolean,
  colours: PictureColours,
): string {
  return symbolSvg(nodeShape(kind, symbolRadius(statements) * 0.62), isNamed, colours, true);
}
