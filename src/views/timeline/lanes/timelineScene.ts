import type { CaseIndex } from "../../../case/caseIndex.ts";
import { dateExtent } from "../../../case/dateExtent.ts";
import type { StatementSet } from "../../../case/statementSet.ts";
import { oncePer } from "../../../network/oncePer.ts";
import type { Stretch } from "../../marks/packRows.ts";
import { type StatedDays, type TimeScale, timeScale } from "../scale/timeScale.ts";
import { fullest, talliesOf } from "./densityBars.ts";
import { EVENT_WIDTH, numberedEvents } from "./eventMarks.ts";
import { type OnTheme, type Said, saidByTheme } from "./saidByTheme.ts";
import {
  type Crowd,
  HEADER_HEIGHT,
  type LaneSetting,
  type TimelineLane,
  eventsLane,
  themeLane,
} from "./timelineLane.ts";
import { type TimelineFrame, type TimelineParts, timelineParts } from "./timelineParts.ts";

export interface TimelineScene {
  readonly width: number;
  readonly height: number;
  readonly parts: TimelineParts;
  /** Null where neither a statement nor an event has a date. */
  readonly scale: TimeScale | null;
  /** Where the line of the axis is. */
  readonly axis: number;
  readonly lanes: readonly TimelineLane[];
}

const AXIS_HEIGHT = 22;
const LANE_GAP = 6;
/** Above this many dated statements bars stand for them, above this many undated ones a number. */
export const MOST_MARKS = 200;

/**
 * The statements and events of a case on their dates. `among` are the statements that pass every filter but that of
 * dates, `visible` those that pass all. Days have the same place whatever is filtered.
 */
export function timelineScene(
  index: CaseIndex,
  among: StatementSet,
  visible: StatementSet,
  frame: TimelineFrame,
): TimelineScene {
  const parts = timelineParts(index, frame);
  const scale = caseScale(index, parts.time);
  const events = eventsLane(index, { parts, scale, y: 0 });
  const header = parts.isBeside && parts.undated !== null ? HEADER_HEIGHT : 0;
  const top = Math.max(header, events === null ? 0 : events.y + events.height);
  const axis = top + (scale === null ? 0 : AXIS_HEIGHT);
  const themes = themeLanes({ index, visible }, saidByTheme(index, among), {
    parts,
    scale,
    y: axis + LANE_GAP,
  });
  const lanes = [...(events === null ? [] : [events]), ...themes];
  const lowest = themes.at(-1);
  const height = (lowest === undefined ? axis : lowest.y + lowest.height) + 2;
  return { width: frame.width, height, parts, scale, axis, lanes };
}

/** The scale for all dates of a case between two places, whatever is filtered. */
export function caseScale(index: CaseIndex, { start, end }: Stretch): TimeScale | null {
  const key = `${start} ${end}`;
  const known = scalesOf(index);
  const scale = known.get(key) ?? scaleBetween(index, { start, end });
  known.set(key, scale);
  return scale;
}

/** The scales of a case by where they stand: made of all its dates, so that a filter asks for the same. */
const scalesOf = oncePer<CaseIndex, Map<string, TimeScale | null>>(() => new Map());

/** When the statements of a case were made: put in order once, however often the room changes. */
const daysOfStatements = oncePer((index: CaseIndex): StatedDays => ({
  begins: index.firstDays.filter((day) => !Number.isNaN(day)).toSorted(),
  last: dateExtent(index)?.last ?? null,
}));

function scaleBetween(index: CaseIndex, { start, end }: Stretch): TimeScale | null {
  const events = numberedEvents(index.case.events).flatMap(({ days }) => days ?? []);
  const earlier = (count: number) => Math.min(Math.max(count * EVENT_WIDTH, 52), (end - start) / 5);
  return timeScale({ statements: daysOfStatements(index), events }, { start, end, earlier });
}

/** A lane for each theme on which something was said, one below the other. */
function themeLanes(said: Said, groups: readonly OnTheme[], setting: LaneSetting): readonly TimelineLane[] {
  const { scale } = setting;
  const crowded = crowdIn(said, groups, scale);
  let { y } = setting;
  return groups.map((group, at) => {
    const made = themeLane(said, group, { ...setting, y }, crowded(at));
    y = made.y + made.height + LANE_GAP;
    return made;
  });
}

/** What becomes of the statements on each theme, by its place among all. */
function crowdIn(said: Said, groups: readonly OnTheme[], scale: TimeScale | null): (at: number) => Crowd {
  const count = (of: (group: OnTheme) => readonly number[]) =>
    groups.reduce((sum, group) => sum + of(group).length, 0);
  const isUndatedMarked = count(({ undated }) => undated) <= MOST_MARKS;
  if (scale === null || count(({ dated }) => dated) <= MOST_MARKS)
    return () => ({ bars: null, isUndatedMarked });
  const tallies = groups.map(({ dated }) => talliesOf(said, dated, scale));
  const most = fullest(tallies.flat());
  return (at) => ({ bars: { tallies: tallies[at] ?? [], most }, isUndatedMarked });
}
