import type { ActorShape } from "../../case/kinds/actorKind.ts";
import { STANCES, type Stance } from "../../case/statement.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { Graph } from "../../network/graph.ts";
import { hasUnnamed, legendKindsOf } from "../marks/legendKinds.ts";
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
import { type Mark, type PicturePart, movedTo, textLine } from "../marks/paint/mark.ts";
import { stanceSign } from "../marks/stanceSign.ts";
import { textWidth } from "../marks/textWidth.ts";

/** A sign, drawn around half its height, and what it says. */
export interface LegendItem {
  readonly marks: readonly Mark[];
  readonly width: number;
  readonly text: string;
}

const SIZE = 13;
const ROW = 22;
const AIR = 18;
/** Between a sign and its words. */
const GAP = 7;

/** A legend on as many lines as it needs. */
export function legendPart(items: readonly LegendItem[], width: number): PicturePart {
  let [x, y] = [0, 0];
  const drawn = items.map(({ marks, width: wide, text }) => {
    const takes = wide + GAP + textWidth(text, SIZE);
    if (x > 0 && x + takes > width) [x, y] = [0, y + ROW];
    const words = textLine(text, wide + GAP, SIZE * 0.35, { size: SIZE, fill: "ink-soft" });
    const item = movedTo(x, y + ROW / 2, ...marks, words);
    x += takes + AIR;
    return item;
  });
  return { width, height: items.length === 0 ? 0 : y + ROW, marks: drawn };
}

/** The stances that there are, each with its line and its sign. */
export function stanceItems(stances: ReadonlySet<Stance>, { words }: Messages): LegendItem[] {
  return STANCES.filter((stance) => stances.has(stance)).map((stance) => ({
    marks: [...stanceLineSign(stance).marks, stanceSign(stance, { x: 38, y: 0, size: 10 })],
    width: 48,
    text: words.stanceName[stance],
  }));
}

/** What a line in ink says. */
export function lineItem(look: LinkLook, text: string, isThin = false): LegendItem {
  return itemOf(tieSign(look, isThin), text);
}

/** What an arrow says. */
export function arrowItem(look: LinkLook, text: string): LegendItem {
  return itemOf(arrowSign(look), text);
}

/** That more is behind a wider line. */
export function widthItem(text: string): LegendItem {
  return itemOf(WIDTH_SIGN, text);
}

/** What shape, dash and size say of the actors of a network. */
export function actorItems(graph: Graph, messages: Messages): LegendItem[] {
  const { chart } = messages;
  const [small, large] = [shapeSign("circle", { statements: 1 }), shapeSign("circle", { statements: 12 })];
  const start = small.width + 4;
  const sizes = [...small.marks, movedTo(start, 0, ...large.marks)];
  return [
    ...kindItems(graph, messages),
    ...unnamedItems(graph, messages),
    { marks: sizes, width: start + large.width, text: chart.legendSize },
  ];
}

/** What a dashed outline says, where one is drawn. */
export function unnamedItems(graph: Graph, { chart }: Messages, signOf = usualSign): LegendItem[] {
  return hasUnnamed(graph) ? [itemOf(signOf("circle", { isNamed: false }), chart.legendDash)] : [];
}

const usualSign = (shape: ActorShape, drawn: { readonly isNamed?: boolean } = {}) => shapeSign(shape, drawn);

/** What shapes say of the actors of a network. */
export function kindItems(graph: Graph, messages: Messages, signOf = usualSign): LegendItem[] {
  return legendKindsOf(graph, messages).map(({ shape, text }) => itemOf(signOf(shape), text));
}

/** What the plate of a proposition says, and the line under it, which is of a part of the case where that is filtered. */
export function plateItem({ chart }: Messages, isFiltered: boolean): LegendItem {
  return itemOf(PLATE_SIGN, isFiltered ? chart.legendPlateFiltered : chart.legendPlate);
}

/** What a sign of a legend says. */
export function itemOf({ width, marks }: LegendSign, text: string): LegendItem {
  return { marks, width, text };
}
