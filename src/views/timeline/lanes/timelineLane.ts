import type { CaseIndex } from "../../../case/caseIndex.ts";
import type { Stretch } from "../../marks/packRows.ts";
import type { TimeScale } from "../scale/timeScale.ts";
import { type DensityBar, type PartTally, densityBars } from "./densityBars.ts";
import { type EventMark, eventMarks, numberedEvents, undatedEventMarks } from "./eventMarks.ts";
import type { OnTheme, Said } from "./saidByTheme.ts";
import { type StatementMark, datedMarks, saidStatements } from "./statementMarks.ts";
import type { TimelineParts } from "./timelineParts.ts";
import { undatedMarks } from "./undatedMarks.ts";

export const TITLE_HEIGHT = 18;
/** So high are the words over what has no date: beside the days over all of it, below them over each lane's own. */
export const HEADER_HEIGHT = 36;
const CAPTION_HEIGHT = 20;
/** So high are the words that say how many without a date are not marked. */
const COUNT_HEIGHT = 18;

export type TimelineMark = StatementMark | EventMark | DensityBar;

/** A band of the timeline: the events, or the statements on a theme; what in it has no date is in a column of its own. */
export interface TimelineLane {
  readonly id: string;
  readonly kind: "events" | "theme";
  /** Of a theme. */
  readonly title: string;
  readonly y: number;
  readonly height: number;
  /** In the order in which the keyboard goes through them. */
  readonly marks: readonly TimelineMark[];
  /** How many statements or events it holds, also where they are not marked one by one. */
  readonly count: number;
  /** From the top down where its days are; null where nothing in it has a date. */
  readonly time: Stretch | null;
  /** Above the words that say that what comes below them has no date; null where no such words are needed. */
  readonly caption: number | null;
  /** How many without a date are too many to be marked, and where that is said; null where all are marked. */
  readonly unmarked: { readonly count: number; readonly x: number; readonly y: number } | null;
}

/** What a lane is drawn in. */
export interface LaneSetting {
  readonly parts: TimelineParts;
  readonly scale: TimeScale | null;
  /** Above the lane, with its title. */
  readonly y: number;
}

/** The events of a case; null where it has none. */
export function eventsLane(index: CaseIndex, { parts, scale, y }: LaneSetting): TimelineLane | null {
  const events = numberedEvents(index.case.events);
  if (events.length === 0) return null;
  const { isBeside, eventRow: row } = parts;
  const top = y + (isBeside ? 2 : TITLE_HEIGHT);
  const dated = scale === null ? [] : eventMarks(events, scale, { y: top, row });
  const below = isBeside ? y + HEADER_HEIGHT : belowDays(parts, { top, dated, row });
  const undated = undatedEventMarks(events, parts.undated ?? parts.time, { y: below, row });
  const made = { id: "events", kind: "events", title: "", y: top, count: events.length } as const;
  return laneOf(made, parts, { dated, undated, row, isAnyUndated: undated.length > 0 });
}

/** What becomes of statements that are too many. */
export interface Crowd {
  /** How the dated statements are counted, and how many the highest bar stands for; null where each has its mark. */
  readonly bars: { readonly tallies: readonly PartTally[]; readonly most: number } | null;
  readonly isUndatedMarked: boolean;
}

const BAR_HEIGHT = 40;

/** What was said on a theme, with and without a date. */
export function themeLane(
  said: Said,
  { theme: { id, title }, ...on }: OnTheme,
  { parts, scale, y }: LaneSetting,
  { bars, isUndatedMarked }: Crowd,
): TimelineLane {
  const top = y + (parts.isBeside ? 0 : TITLE_HEIGHT);
  const { row, label, column } = parts;
  const dated =
    scale === null
      ? []
      : bars === null
        ? datedMarks(saidStatements(said, on.dated), scale, { y: top, row, label })
        : densityBars(bars.tallies, { lane: id, y: top, height: BAR_HEIGHT, most: bars.most });
  const below = belowDays(parts, { top, dated, row });
  const stretch = parts.undated ?? parts.time;
  const undated = isUndatedMarked
    ? undatedMarks(saidStatements(said, byProposition(said, on.undated)), stretch, {
        y: below,
        row,
        label,
        column,
      })
    : [];
  const count = on.dated.length + on.undated.length;
  const isAnyUndated = on.undated.length > 0;
  const made = laneOf({ id, kind: "theme", title, y: top, count }, parts, {
    dated,
    undated,
    row,
    isAnyUndated,
  });
  if (isUndatedMarked || !isAnyUndated) return made;
  const height = Math.max(made.height, below + COUNT_HEIGHT - made.y);
  return { ...made, height, unmarked: { count: on.undated.length, x: stretch.start, y: below } };
}

/** Places in the order of what their statements are on, as the case lists it. */
function byProposition({ index }: Said, places: readonly number[]): readonly number[] {
  const { codes } = index.columns.proposition;
  return places.toSorted((one, other) => (codes[one] ?? 0) - (codes[other] ?? 0));
}

interface Days {
  readonly top: number;
  readonly dated: readonly TimelineMark[];
  readonly row: number;
}

/** Above what has no date: beside the days, or below them and the words that say so. */
function belowDays({ isBeside }: TimelineParts, { top, dated, row }: Days): number {
  return isBeside ? top : bottomOf(dated, row, top) + CAPTION_HEIGHT;
}

type Made = Pick<TimelineLane, "id" | "kind" | "title" | "y" | "count">;

interface Filled {
  readonly dated: readonly TimelineMark[];
  readonly undated: readonly TimelineMark[];
  readonly isAnyUndated: boolean;
  readonly row: number;
}

/** As high as its marks, a row at least; a title beside it may have two lines. */
function laneOf(made: Made, { isBeside }: TimelineParts, filled: Filled): TimelineLane {
  const { y, kind } = made;
  const { dated, undated, isAnyUndated, row } = filled;
  const end = bottomOf(dated, row, y);
  const isCaptioned = !isBeside && isAnyUndated;
  const last = bottomOf(undated, row, isCaptioned ? end + CAPTION_HEIGHT : y);
  const least = kind === "theme" && isBeside ? 2 * TITLE_HEIGHT : row;
  return {
    ...made,
    height: Math.max(end, last, y + least) - y,
    marks: [...dated, ...undated],
    time: dated.length === 0 ? null : { start: y, end },
    caption: isCaptioned ? end : null,
    unmarked: null,
  };
}

function bottomOf(marks: readonly TimelineMark[], row: number, top: number): number {
  return Math.max(top, ...marks.map((mark) => (mark.kind === "bar" ? top + BAR_HEIGHT : mark.y + row)));
}
