import { timelineWords } from "../../i18n/en/views/timeline.ts";
import type { Words } from "../../i18n/words.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import { numberedEvents } from "./eventMarks.ts";
import { laneTitle } from "./laneTitle.ts";
import type { PictureColours } from "../picture/pictureColours.ts";
import { type PicturePart, stacked, textPart } from "../picture/pictureFrame.ts";
import { SERIF, line, words } from "../picture/pictureType.ts";
import { movedTo, svgElement } from "../picture/svgText.ts";
import { timeMarkSvg } from "./timeMarkSvg.ts";
import { timeTicks } from "./timeTicks.ts";
import { MARGIN, TITLE_WIDTH, isTitleAbove } from "./timelineFrame.ts";
import type { TimelineLane } from "./timelineLane.ts";
import type { TimelineScene } from "./timelineScene.ts";
import { wrapWords } from "../marks/wrapWords.ts";

/** What names the lanes and the events of a timeline. */
export interface TimelineSaid {
  readonly index: CaseIndex;
  readonly language: Words;
}

const TITLE_SIZE = 12.5;
const TITLE_LINE = 15;
const BREAK_MIDDLE = 7;

/** The timeline as part of a picture that stands alone: axis, lanes with their marks, and what the numbers are. */
export function timelineSvg(
  scene: TimelineScene,
  said: TimelineSaid,
  row: number,
  colours: PictureColours,
): PicturePart {
  const content = [
    axisSvg(scene, said, colours),
    ...scene.lanes.map((lane) => titleSvg(lane, scene, said, colours)),
    ...scene.lanes.flatMap(({ marks }) => marks.map((mark) => timeMarkSvg(mark, row, colours))),
  ].join("");
  return { width: scene.width, height: scene.height, content };
}

/** The events that the numbers stand for, in as many columns as have room. */
export function eventsSvg(
  { index, language }: TimelineSaid,
  width: number,
  { inkSoft, ink }: PictureColours,
): PicturePart {
  const events = numberedEvents(index.case.events);
  const columns = Math.max(1, Math.floor(width / 380));
  const wide = width / columns - 24;
  const each = events.map(({ event, number }) => {
    const text = `${event.title} (${language.grammar.shortDate(event.date)})`;
    const told = textPart(text, wide - 24, { size: 12.5, lineHeight: 16, fill: inkSoft });
    const at = line(language.grammar.number(number), 16, 12.5, {
      size: 12.5,
      fill: ink,
      weight: 600,
      anchor: "end",
    });
    return { width: wide, height: told.height + 3, content: at + movedTo(24, 0, told.content) };
  });
  const inColumn = Math.ceil(each.length / columns);
  const stacks = Array.from({ length: columns }, (_, at) =>
    stacked(each.slice(at * inColumn, (at + 1) * inColumn)),
  );
  const content = stacks.map((part, at) => movedTo(at * (wide + 24), 0, part.content)).join("");
  return { width, height: Math.max(0, ...stacks.map(({ height }) => height)), content };
}

function axisSvg(
  { scale, axis, lanes }: TimelineScene,
  { language }: TimelineSaid,
  colours: PictureColours,
): string {
  if (scale === null) return "";
  const timeline = language.of(timelineWords);
  const { monthName, shortDate } = language.grammar;
  const last = lanes.findLast(({ kind }) => kind === "theme");
  const depth = last === undefined ? axis : last.y + last.height;
  const { sections, earlier } = scale;
  const stroke = (d: string, colour: string, dashes?: string) =>
    svgElement("path", { d, stroke: colour, fill: "none", "stroke-dasharray": dashes });
  const soft = { size: 12, fill: colours.inkSoft };
  const early =
    stroke(`M${earlier.start} ${axis}h${earlier.width}`, colours["rule-strong"], "1 4") +
    line(timeline.earlier, earlier.start, axis - 6, { ...soft, family: SERIF, isItalic: true });
  return [
    earlier.width > 0 ? early : "",
    ...timeTicks(scale).map(({ x, date, isYear }) => {
      const text = date.length === "YYYY-MM".length ? monthName(date) : shortDate(date);
      const type = isYear ? { size: 12, fill: colours.ink, weight: 600 } : soft;
      return [
        stroke(`M${x} ${axis}V${depth}`, colours.rule, isYear ? undefined : "1 3"),
        stroke(`M${x} ${axis - 16}V${axis}`, colours["rule-strong"]),
        line(text, x + 3, axis - 6, type),
      ].join("");
    }),
    ...sections.map(({ start, width }) => stroke(`M${start} ${axis}h${width}`, colours.ink)),
    ...sections.slice(1).map(({ start }) => {
      const x = start - BREAK_MIDDLE;
      return stroke(`M${x - 5} ${axis + 6}l5 -12M${x} ${axis + 6}l5 -12`, colours.ink);
    }),
  ].join("");
}

function titleSvg(
  lane: TimelineLane,
  scene: TimelineScene,
  { index, language }: TimelineSaid,
  colours: PictureColours,
): string {
  const isAbove = isTitleAbove(scene.width);
  const widest = isAbove ? scene.width - 2 * MARGIN : TITLE_WIDTH - 10;
  const lines = wrapWords(laneTitle(lane, index, language), TITLE_SIZE, widest);
  const top = isAbove ? lane.y - 6 : lane.y + 12;
  const at = lane.y - (isAbove ? 22 : 3);
  const hasRule = lane.kind !== "events" && at > scene.axis + 4;
  const type = { size: TITLE_SIZE, fill: colours.inkSoft, family: SERIF, isItalic: true };
  const rule = svgElement("path", {
    d: `M${MARGIN} ${at}H${scene.width - MARGIN}`,
    stroke: colours.rule,
    fill: "none",
  });
  const placed = lines.map((text, place) => ({ text, x: MARGIN, y: top + place * TITLE_LINE }));
  const uncounted = line(
    language.of(timelineWords).undatedCount({ count: lane.count }),
    MARGIN + (isAbove ? 0 : TITLE_WIDTH),
    lane.y + 12,
    type,
  );
  return [hasRule ? rule : "", words(placed, type), lane.marks.length === 0 ? uncounted : ""].join("");
}
