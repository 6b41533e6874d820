import type { CaseIndex } from "../../case/caseIndex.ts";
import { timelineWords } from "../../i18n/en/views/timeline.ts";
import type { Words } from "../../i18n/words.ts";
import { type GroupMark, type Mark, type Type, textLine } from "../marks/paint/mark.ts";
import { wrapWords } from "../marks/wrapText.ts";
import { MARGIN, TITLE_WIDTH, type TimelineLane, isTitleAbove, laneTitle } from "./timelineLane.ts";
import type { TimeScale } from "./scale/timeScale.ts";
import { timeTicks } from "./scale/timeTicks.ts";
import type { TimelineScene } from "./timelineScene.ts";

/** What names the lanes and the events of a timeline. */
export interface TimelineSaid {
  readonly index: CaseIndex;
  readonly language: Words;
}

const TITLE_LINE = 15;
/** From the end of a break back to its middle. */
const BREAK_MIDDLE = 7;
const LABEL: Type = { size: 12, fill: "ink-soft" };
const YEAR: Type = { size: 12, fill: "ink", weight: 600 };
const TITLE: Type = { size: 12.5, fill: "ink-soft", family: "serif", isItalic: true };

/** The calendar over the lanes; nothing where the case gives no date. */
export function calendarMarks(scene: TimelineScene, said: TimelineSaid): readonly Mark[] {
  const { scale, axis } = scene;
  if (scale === null) return [];
  return [
    ...earlierMarks(scale, axis, said),
    ...tickMarks(scale, { axis, depth: lowestOfTime(scene) }, said),
    ...axisLine(scale, axis),
  ];
}

/** The names of the lanes, and the rules between them. */
export function laneTitles(scene: TimelineScene, said: TimelineSaid): readonly Mark[] {
  return scene.lanes.map((lane) => titleMarks(lane, scene, said));
}

/** Down to where lanes have to do with time. */
export function lowestOfTime({ lanes, axis }: TimelineScene): number {
  const last = lanes.findLast(({ kind }) => kind === "theme");
  return last === undefined ? axis : last.y + last.height;
}

/** What lies before the scale begins. */
function earlierMarks({ earlier }: TimeScale, axis: number, { language }: TimelineSaid): Mark[] {
  if (earlier.width <= 0) return [];
  const type = { ...LABEL, family: "serif", isItalic: true } as const;
  return [
    {
      kind: "path",
      path: `M${earlier.start} ${axis}h${earlier.width}`,
      stroke: "rule-strong",
      dashes: [1, 4],
    },
    {
      ...textLine(language.of(timelineWords).earlier, earlier.start, axis - 6, type),
      role: "timeline-axis__label",
    },
  ];
}

/** The parts of the calendar; where a year begins, the line down is whole. */
function tickMarks(
  scale: TimeScale,
  { axis, depth }: { readonly axis: number; readonly depth: number },
  { language: { grammar } }: TimelineSaid,
): Mark[] {
  return timeTicks(scale).flatMap(({ x, date, isYear }): Mark[] => {
    const name = date.length === "YYYY-MM".length ? grammar.monthName(date) : grammar.shortDate(date);
    return [
      {
        kind: "path",
        path: `M${x} ${axis}V${depth}`,
        stroke: "rule",
        dashes: isYear ? [] : [1, 3],
      },
      { kind: "path", path: `M${x} ${axis - 16}V${axis}`, stroke: "rule-strong" },
      { ...textLine(name, x + 3, axis - 6, isYear ? YEAR : LABEL), role: "timeline-axis__label" },
    ];
  });
}

/** The line of time, with two strokes across it where it breaks. */
function axisLine({ sections }: TimeScale, axis: number): Mark[] {
  const lines = sections.map(({ start, width }) => `M${start} ${axis}h${width}`);
  const breaks = sections.slice(1).map(({ start }) => {
    const x = start - BREAK_MIDDLE;
    return `M${x - 5} ${axis + 6}l5 -12M${x} ${axis + 6}l5 -12`;
  });
  return [
    ...lines.map((path): Mark => ({ kind: "path", path, stroke: "ink" })),
    ...breaks.map((path): Mark => ({ kind: "path", path, stroke: "ink", strokeWidth: 1.4 })),
  ];
}

/** The name of a lane, beside it or, where there is little room, above it, and the rule over it. */
function titleMarks(lane: TimelineLane, scene: TimelineScene, { index, language }: TimelineSaid): GroupMark {
  const isAbove = isTitleAbove(scene.width);
  const widest = isAbove ? scene.width - 2 * MARGIN : TITLE_WIDTH - 10;
  const top = isAbove ? lane.y - 6 : lane.y + 12;
  const at = lane.y - (isAbove ? 22 : 3);
  const lines = wrapWords(laneTitle(lane, index, language), TITLE.size, widest).map((text, place) => ({
    text,
    x: MARGIN,
    y: top + place * TITLE_LINE,
  }));
  const path = `M${MARGIN} ${at}H${scene.width - MARGIN}`;
  const hasRule = lane.kind !== "events" && at > scene.axis + 4;
  const uncounted = language.of(timelineWords).undatedCount({ count: lane.count });
  const beside = MARGIN + (isAbove ? 0 : TITLE_WIDTH);
  return {
    kind: "group",
    role: "timeline-title",
    marks: [
      ...(hasRule ? [{ kind: "path", path, stroke: "rule" } as const] : []),
      { kind: "text", lines, ...TITLE },
      ...(lane.marks.length === 0 ? [textLine(uncounted, beside, lane.y + 12, TITLE)] : []),
    ],
  };
}
