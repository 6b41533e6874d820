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
import { type PicturePart, type Type, movedTo, textLine } from "../marks/paint/mark.ts";
import { stacked, textPart } from "../picture/pictureFrame.ts";
import { timelineWords } from "../../i18n/en/views/timeline.ts";
import { shareMark } from "../marks/nodeLook.ts";
import { highest } from "./lanes/densityBars.ts";
import { numberedEvents } from "./lanes/eventMarks.ts";
import { type TimelineSaid, calendarMarks, laneTitles } from "./timelineBackground.ts";
import type { TimelineFrame } from "./lanes/timelineParts.ts";
import { EVENT_LOOK, dayMarks, timeMark } from "./timeMark.ts";
import { type TimelineScene, timelineScene } from "./lanes/timelineScene.ts";

/** In CSS pixels. */
const WIDTH = 1136;
const ROW = 20;

export const timelineExport: ViewExport = {
  picture: { layoutRequest: () => null, parts },
  sharePicture: (state, frame, language) => {
    const said = { index: state.index, language };
    return scaledInto(timelinePart(sceneOf(state, { width: frame.width, isBrief: true }), said), frame);
  },
  graph: positionsGraph,
};

/** A timeline with what its numbers are, and its legend. */
function parts(state: Explorer, language: Words): Parts | null {
  const scene = sceneOf(state, { width: WIDTH });
  if (scene.lanes.length === 0) return null;
  const said = { index: state.index, language };
  const legend = legendPart(timelineLegend(scene, selectWholeNetwork(state), language), scene.width);
  const events = state.index.case.events.length > 0 ? [eventsPart(said, scene.width)] : [];
  return [timelinePart(scene, said), legend, ...events];
}

function sceneOf(state: Explorer, frame: Omit<TimelineFrame, "row">) {
  return timelineScene(state.index, selectOfAnyDate(state), selectVisible(state), { ...frame, row: ROW });
}

/** What the signs of the timeline mean, of those that it has. */
function timelineLegend({ lanes }: TimelineScene, network: Network, language: Words): LegendItem[] {
  const messages = language.of(baseWords);
  const picture = language.of(pictureWords);
  const look = { ...EVENT_LOOK, width: 2 };
  const drawn = lanes.flatMap(({ marks }) => marks);
  const bars = drawn.filter((mark) => mark.kind === "bar");
  const days = (width: number, isDay: boolean) => ({
    width,
    marks: dayMarks({ start: 0, end: width }, { isDay, y: 0, look }),
  });
  return [
    ...stanceItems(stancesIn(network), messages),
    { ...days(8, true), text: picture.legendDay },
    { ...days(30, false), text: picture.legendStretch },
    ...(bars.length === 0 ? [] : [barItem(language.of(timelineWords).highestBar({ count: highest(bars) }))]),
  ];
}

/** Bars of several heights, each shared by stances. */
function barItem(text: string): LegendItem {
  const heights = [
    [3, 3],
    [6, 4],
    [4, 2],
  ] as const;
  const marks = heights.flatMap(([support, oppose], at) => {
    const box = { x: at * 9, width: 8 };
    return [
      shareMark("support", { ...box, y: 6 - support, height: support }),
      shareMark("oppose", { ...box, y: 6 - support - oppose, height: oppose }),
    ];
  });
  return { width: 26, marks, text };
}

/** The timeline as it is on the page: calendar, lanes, and what lies on them. */
function timelinePart(scene: TimelineScene, said: TimelineSaid): PicturePart {
  const { width, height, parts: places } = scene;
  const marks = scene.lanes.flatMap((lane) => lane.marks.map((mark) => timeMark(mark, places.row)));
  return { width, height, marks: [...calendarMarks(scene, said), ...laneTitles(scene, said), ...marks] };
}

const TOLD = { size: 12.5, lineHeight: 16, fill: "ink-soft" } as const;
const NUMBER: Type = { size: 12.5, fill: "ink", weight: 600, anchor: "end" };
/** Of a column at least, and between columns. */
const COLUMN = { least: 380, gap: 24 };

/** The events that the numbers are, in as many columns as have room. */
function eventsPart({ index, language }: TimelineSaid, width: number): PicturePart {
  const { grammar } = language;
  const columns = Math.max(1, Math.floor(width / COLUMN.least));
  const wide = width / columns - COLUMN.gap;
  const { noDate } = language.of(timelineWords);
  const each = numberedEvents(index.case.events).map(({ event: { title, date }, number }): PicturePart => {
    const when = date === undefined ? noDate.toLowerCase() : grammar.shortDate(date);
    const told = textPart(`${title} (${when})`, wide - 24, TOLD);
    const marks = [textLine(grammar.number(number), 16, TOLD.size, NUMBER), movedTo(24, 0, ...told.marks)];
    return { width: wide, height: told.height + 3, marks };
  });
  const inColumn = Math.ceil(each.length / columns);
  const stacks = Array.from({ length: columns }, (_, at) =>
    stacked(each.slice(at * inColumn, (at + 1) * inColumn)),
  );
  return {
    width,
    height: Math.max(0, ...stacks.map(({ height }) => height)),
    marks: stacks.map((part, at) => movedTo(at * (wide + COLUMN.gap), 0, ...part.marks)),
  };
}
