import type { Words } from "../../i18n/words.ts";
import { pictureWords } from "../../i18n/en/views/picture.ts";
import { baseWords } from "../../i18n/messages.ts";
import type { Network } from "../../network/twoModeNetwork.ts";
import type { Explorer } from "../../store/createExplorerStore.ts";
import { selectOfAnyDate, selectVisible, selectWholeNetwork } from "../../store/selectors.ts";
import { type LegendItem, legendPart, stanceItems } from "../picture/legendPart.ts";
import { scaledInto } from "../picture/shareNetwork.ts";
import { positionsGraph, stancesIn } from "../positions/positionsExport.ts";
import type { Parts, ViewExport } from "../view/viewExport.ts";
import { EVENT_LOOK, dayMarks } from "./timeMark.ts";
import { timelineScene } from "./timelineScene.ts";
import { eventsPart, timelinePart } from "./timelinePart.ts";

/** In CSS pixels. */
const WIDTH = 1136;
const ROW = 20;

export const timelineExport: ViewExport = {
  picture: { layoutRequest: () => null, parts },
  sharePicture: (state, frame, language) => {
    const said = { index: state.index, language };
    return scaledInto(timelinePart(sceneOf(state, frame.width), said, ROW), frame);
  },
  graph: positionsGraph,
};

/** A timeline with what its numbers are, and its legend. */
function parts(state: Explorer, language: Words): Parts | null {
  const scene = sceneOf(state, WIDTH);
  if (scene.lanes.length === 0) return null;
  const said = { index: state.index, language };
  const legend = legendPart(timelineLegend(selectWholeNetwork(state), language), scene.width);
  const hasEvents = scene.lanes.some(({ kind }) => kind === "events");
  const events = hasEvents ? [eventsPart(said, scene.width)] : [];
  return [timelinePart(scene, said, ROW), legend, ...events];
}

function sceneOf(state: Explorer, width: number) {
  return timelineScene(state.index, selectOfAnyDate(state), selectVisible(state), { width, row: ROW });
}

/** What the signs of the timeline mean. */
function timelineLegend(network: Network, language: Words): LegendItem[] {
  const messages = language.of(baseWords);
  const picture = language.of(pictureWords);
  const look = { ...EVENT_LOOK, width: 2 };
  const days = (width: number, isDay: boolean) => ({
    width,
    marks: dayMarks({ start: 0, end: width }, { isDay, y: 0, look }),
  });
  return [
    ...stanceItems(stancesIn(network), messages),
    { ...days(8, true), text: picture.legendDay },
    { ...days(30, false), text: picture.legendStretch },
  ];
}
