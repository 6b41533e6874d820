import { ACTOR_KINDS } from "../../case/actor.ts";
import { STANCES, type Stance } from "../../case/statement.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { Graph } from "../../network/graph.ts";
import {
  type LegendSign,
  PLATE_SIGN,
  WIDTH_SIGN,
  arrowSign,
  shapeSign,
  stanceLineSign,
  tieSign,
} from "../marks/legendSigns.ts";
import type { LinkLook } from "../marks/linkLook.ts";
import { movedTo as marksMovedTo } from "../marks/paint/mark.ts";
import { svgText } from "../marks/paint/svgText.ts";
import type { PictureColours } from "./pictureColours.ts";
import type { PicturePart } from "./pictureFrame.ts";
import { line } from "./pictureType.ts";
import { movedTo } from "./svgText.ts";
import { stanceSign } from "../marks/stanceSign.ts";
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
    sign:
      svgText(stanceLineSign(stance).marks, colours) +
      svgText([stanceSign(stance, { x: 38, y: 0, size: 10 })], colours),
    width: 48,
    text: words.stanceName[stance],
  }));
}

/** What a line in ink says. */
export function lineItem(look: LinkLook, text: string, colours: PictureColours, isThin = false): LegendItem {
  return itemOf(tieSign(look, isThin), text, colours);
}

/** What an arrow says. */
export function arrowItem(look: LinkLook, text: string, colours: PictureColours): LegendItem {
  return itemOf(arrowSign(look), text, colours);
}

/** That more is behind a wider line. */
export function widthItem(text: string, colours: PictureColours): LegendItem {
  return itemOf(WIDTH_SIGN, text, colours);
}

/** What shape, dash and size say of the actors of a network. */
export function actorItems(graph: Graph, colours: PictureColours, messages: Messages): LegendItem[] {
  const { chart } = messages;
  const [small, large] = [shapeSign("person", 1), shapeSign("person", 12)];
  const sizes = [...small.marks, marksMovedTo(small.width + 4, 0, ...large.marks)];
  return [
    ...kindItems(graph, colours, messages),
    unnamedItem(chart.legendDash, colours),
    itemOf({ ...large, width: small.width + 4 + large.width, marks: sizes }, chart.legendSize, colours),
  ];
}

/** What a dashed outline says. */
export function unnamedItem(text: string, colours: PictureColours): LegendItem {
  return itemOf(shapeSign("unnamed"), text, colours);
}

/** What shapes say of the actors of a network. */
export function kindItems({ nodes }: Graph, colours: PictureColours, { words }: Messages): LegendItem[] {
  const kinds = new Set(nodes.map((node) => (node.kind === "actor" ? node.actor.kind : null)));
  return ACTOR_KINDS.filter((kind) => kind !== "unnamed" && kinds.has(kind)).map((kind) =>
    itemOf(shapeSign(kind), words.kind[kind], colours),
  );
}

/** What the plate of a proposition says, and the line under it. */
export function plateItem({ chart }: Messages, colours: PictureColours): LegendItem {
  return itemOf(PLATE_SIGN, chart.legendPlate, colours);
}

function itemOf({ width, marks }: LegendSign, text: string, colours: PictureColours): LegendItem {
  return { sign: svgText(marks, colours), width, text };
}
