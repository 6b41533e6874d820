import { pictureWords } from "../../i18n/en/views/picture.ts";
import { baseWords } from "../../i18n/messages.ts";
import type { Network } from "../../network/twoModeNetwork.ts";
import type { Explorer } from "../../store/createExplorerStore.ts";
import { selectOfAnyDate, selectVisible, selectWholeNetwork } from "../../store/selectors.ts";
import { svgText } from "../marks/paint/svgText.ts";
import { type LegendItem, legendSvg, stanceItems } from "../picture/legendSvg.ts";
import type { PictureStyle } from "../picture/pictureStyle.ts";
import { scaledInto } from "../picture/shareNetwork.ts";
import { positionsGraph, stancesIn } from "../positions/positionsExport.ts";
import type { Parts, ViewExport } from "../view/viewExport.ts";
import { EVENT_LOOK, dayMarks } from "./timeMark.ts";
import { timelineScene } from "./timelineScene.ts";
import { eventsSvg, timelineSvg } from "./timelineSvg.ts";

/** In CSS pixels. */
const WIDTH = 1136;
const ROW = 20;

export const timelineExport: ViewExport = {
  picture: { layoutRequest: () => null, parts },
  sharePicture: (state, frame, { colours, language }) => {
    const said = { index: state.index, language };
    return scaledInto(timelineSvg(sceneOf(state, frame.width), said, ROW, colours), frame);
  },
  graph: positionsGraph,
};

/** A timeline with what its numbers are, and its legend. */
function parts(state: Explorer, style: PictureStyle): Parts | null {
  const scene = sceneOf(state, WIDTH);
  if (scene.lanes.length === 0) return null;
  const { colours, language } = style;
  const said = { index: state.index, language };
  const legend = legendSvg(timelineLegend(selectWholeNetwork(state), style), scene.width, colours);
  const hasEvents = scene.lanes.some(({ kind }) => kind === "events");
  const events = hasEvents ? [eventsSvg(said, scene.width, colours)] : [];
  return [timelineSvg(scene, said, ROW, colours), legend, ...events];
}

function sceneOf(state: Explorer, width: number) {
  return timelineScene(state.index, selectOfAnyDate(state), selectVisible(state), { width, row: ROW });
}

/** What the signs of the timeline mean. */
function timelineLegend(network: Network, { colours, language }: PictureStyle): LegendItem[] {
  const messages = language.of(baseWords);
  const picture = language.of(pictureWords);
  const look = { ...EVENT_LOOK, width: 2 };
  const days = (width: number, isDay: boolean) =>
    svgText(dayMarks({ start: 0, end: width }, { isDay, y: 0, look }), colours);
  return [
    ...stanceItems(stancesIn(network), colours, messages),
    { sign: days(8, true), width: 8, text: picture.legendDay },
    { sign: days(30, false), width: 30, text: picture.legendStretch },
  ];
}
