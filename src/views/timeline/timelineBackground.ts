import type { CaseIndex } from "../../case/caseIndex.ts";
import { timelineWords } from "../../i18n/en/views/timeline.ts";
import type { Words } from "../../i18n/words.ts";
import type { Stretch } from "../marks/packRows.ts";
import { type GroupMark, type Mark, type Type, textLine } from "../marks/paint/mark.ts";
import { wrapWords } from "../marks/wrapText.ts";
import type { TimelineLane } from "./lanes/timelineLane.ts";
import { MARGIN, PARTING, TITLE_WIDTH } from "./lanes/timelineParts.ts";
import type { TimelineScene } from "./lanes/timelineScene.ts";
import type { TimeScale } from "./scale/timeScale.ts";
import { timeTicks } from "./scale/timeTicks.ts";

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
    ...tickMarks(scale, { axis, downTo: daysDown(scene) }, said),
    ...axisLine(scale, axis),
  ];
}

/** The names of the lanes and of the column of what has no date, and the rules between them. */
export function laneTitles(scene: TimelineScene, said: TimelineSaid): readonly Mark[] {
  return [...undatedTitle(scene, said), ...scene.lanes.map((lane) => titleMarks(lane, scene, said))];
}

/** Down to where lanes have to do with time. */
export function lowestOfTime(scene: TimelineScene): number {
  return daysDown(scene).at(-1)?.end ?? scene.axis;
}

/** From the top down where there are days: in one stretch, or only in the upper part of each lane. */
function daysDown({ parts, lanes, axis }: TimelineScene): readonly Stretch[] {
  const themes = lanes.filter(({ kind }) => kind === "theme");
  const last = themes.at(-1);
  if (!parts.isBeside) return themes.flatMap(({ time }) => time ?? []);
  return last === undefined ? [] : [{ start: axis, end: last.y + last.height }];
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
  { axis, downTo }: { readonly axis: number; readonly downTo: readonly Stretch[] },
  { language: { grammar } }: TimelineSaid,
): Mark[] {
  return timeTicks(scale).flatMap(({ x, date, isYear }): Mark[] => {
    const name = date.length === "YYYY-MM".length ? grammar.monthName(date) : grammar.shortDate(date);
    const down = downTo.map(({ start, end }) => `M${x} ${start}V${end}`).join("");
    const line: Mark = { kind: "path", path: down, stroke: "rule", dashes: isYear ? [] : [1, 3] };
    return [
      ...(down === "" ? [] : [line]),
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

/** Over the column of what has no date what it is, and a line that parts it from the days. */
function undatedTitle({ parts, scale, height }: TimelineScene, said: TimelineSaid): readonly Mark[] {
  if (!parts.isBeside || parts.undated === null) return [];
  const { start, end } = parts.undated;
  const lines = wrapWords(undatedWords(said), TITLE.size, end - start).map((text, at) => ({
    text,
    x: start,
    y: 12 + at * TITLE_LINE,
  }));
  const line: Mark = { kind: "path", path: `M${start - PARTING / 2} 0V${height}`, stroke: "rule-strong" };
  return [
    ...(scale === null ? [] : [line]),
    { kind: "group", role: "timeline-title", marks: [{ kind: "text", lines, ...TITLE }] },
  ];
}

/** That no date is given, and when all of it was reported. */
function undatedWords({ index, language }: TimelineSaid): string {
  const timeline = language.of(timelineWords);
  const [published, ...others] = new Set(index.case.sources.map((source) => source.published));
  return published === undefined || others.length > 0
    ? timeline.undated
    : timeline.undatedReported({ date: language.grammar.date(published) });
}

/** The name of a lane, beside it or, where there is little room, above it, and the rule over it. */
function titleMarks(lane: TimelineLane, scene: TimelineScene, said: TimelineSaid): GroupMark {
  const { isBeside } = scene.parts;
  const timeline = said.language.of(timelineWords);
  const widest = isBeside ? TITLE_WIDTH - 10 : scene.width - 2 * MARGIN;
  const top = isBeside ? lane.y + 12 : lane.y - 6;
  const at = lane.y - (isBeside ? 3 : 22);
  const title = lane.kind === "events" ? timeline.events : lane.title;
  const lines = wrapWords(title, TITLE.size, widest).map((text, place) => ({
    text,
    x: MARGIN,
    y: top + place * TITLE_LINE,
  }));
  const path = `M${MARGIN} ${at}H${scene.width - MARGIN}`;
  const hasRule = lane.kind !== "events" && at > scene.axis + 4;
  const { unmarked, caption } = lane;
  return {
    kind: "group",
    role: "timeline-title",
    marks: [
      ...(hasRule ? [{ kind: "path", path, stroke: "rule" } as const] : []),
      { kind: "text", lines, ...TITLE, weight: 600 },
      ...(caption === null ? [] : [textLine(undatedWords(said), MARGIN, caption + 14, TITLE)]),
      ...(unmarked === null ? [] : [unmarkedWords(unmarked, scene.width, said)]),
    ],
  };
}

/** How many without a date are too many to be marked, on as many lines as their column asks for. */
function unmarkedWords(
  { count, x, y }: NonNullable<TimelineLane["unmarked"]>,
  width: number,
  { language }: TimelineSaid,
): Mark {
  const text = language.of(timelineWords).undatedCount({ count });
  const lines = wrapWords(text, TITLE.size, width - MARGIN - x);
  return {
    kind: "text",
    lines: lines.map((line, at) => ({ text: line, x, y: y + 12 + at * TITLE_LINE })),
    ...TITLE,
  };
}
