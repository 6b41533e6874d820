import { matrixWords } from "../i18n/en/views/matrix.ts";
import { pictureWords } from "../i18n/en/views/picture.ts";
import { addresseesWords } from "../i18n/en/views/addressees.ts";
import { tiesWords } from "../i18n/en/views/ties.ts";
import { baseWords } from "../i18n/messages.ts";
import type { Words } from "../i18n/words.ts";
import type { Graph } from "../network/graph.ts";
import type { Aggregation } from "../network/ties/projection.ts";
import type { TieSide } from "../network/ties/tieNetwork.ts";
import type { Network } from "../network/twoModeNetwork.ts";
import {
  type LegendItem,
  actorItems,
  arrowItem,
  kindItems,
  lineItem,
  plateItem,
  stanceItems,
  unnamedItem,
  widthItem,
} from "./picture/legendSvg.ts";
import { silenceSign } from "./matrix/matrixCellSvg.ts";
import { svgText } from "./marks/paint/svgText.ts";
import type { PictureColours } from "./picture/pictureColours.ts";
import { TIE_LOOKS } from "./ties/tieDrawing.ts";
import { EVENT_LOOK, dayMarks } from "./timeline/timeMark.ts";

/** What a legend is drawn with, and in which words. */
export interface LegendStyle {
  readonly colours: PictureColours;
  readonly language: Words;
}

/** What the signs of the network of who says what mean. */
export function positionLegend(network: Network, { colours, language }: LegendStyle): LegendItem[] {
  const messages = language.of(baseWords);
  return [
    ...stanceItems(stancesOf(network), colours, messages),
    widthItem(messages.chart.legendWidth, colours),
    ...actorItems(network, colours, messages),
    plateItem(messages, colours),
  ];
}

/** What the signs of a one-mode network mean. */
export function tieLegend(
  { whole, side, aggregation }: { whole: Network; side: TieSide; aggregation: Aggregation },
  { colours, language }: LegendStyle,
): LegendItem[] {
  const messages = language.of(baseWords);
  const ties = language.of(tiesWords);
  const looks = TIE_LOOKS[aggregation];
  const nodes =
    side === "actor"
      ? actorItems(whole, colours, messages)
      : [plateItem(messages, colours), ...stanceItems(stancesOf(whole), colours, messages)];
  return [
    ...looks.map((look) => lineItem(look, ties[look], colours)),
    widthItem(ties.width, colours),
    lineItem(looks[0], ties.thin, colours, true),
    ...nodes,
  ];
}

/** What the signs of the network of who addresses whom mean. */
export function addressLegend(network: Graph, { colours, language }: LegendStyle): LegendItem[] {
  const messages = language.of(baseWords);
  const addressees = language.of(addresseesWords);
  return [
    arrowItem("address", addressees.legendAct, colours),
    arrowItem("standing", addressees.legendStanding, colours),
    widthItem(addressees.legendWidth, colours),
    ...actorItems(network, colours, messages),
  ];
}

/** What the signs of the matrix mean. */
export function matrixLegend(network: Network, { colours, language }: LegendStyle): LegendItem[] {
  const messages = language.of(baseWords);
  return [
    ...stanceItems(stancesOf(network), colours, messages),
    { sign: silenceSign(colours), width: 33, text: language.of(matrixWords).legendSilence },
    ...kindItems(network, colours, messages),
    unnamedItem(messages.chart.legendDash, colours),
  ];
}

/** What the signs of the timeline mean. */
export function timelineLegend(network: Network, { colours, language }: LegendStyle): LegendItem[] {
  const messages = language.of(baseWords);
  const picture = language.of(pictureWords);
  const look = { ...EVENT_LOOK, width: 2 };
  const days = (width: number, isDay: boolean) =>
    svgText(dayMarks({ start: 0, end: width }, { isDay, y: 0, look }), colours);
  return [
    ...stanceItems(stancesOf(network), colours, messages),
    { sign: days(8, true), width: 8, text: picture.legendDay },
    { sign: days(30, false), width: 30, text: picture.legendStretch },
  ];
}

function stancesOf({ links }: Network) {
  return new Set(links.map(({ stance }) => stance));
}
