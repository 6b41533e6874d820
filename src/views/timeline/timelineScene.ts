import type { CaseIndex } from "../../case/caseIndex.ts";
import { dateExtent } from "../../case/dateExtent.ts";
import { type StatementSet, hasPlace, placesIn } from "../../case/statementSet.ts";
import { EVENT_WIDTH, numberedEvents } from "./eventMarks.ts";
import type { Stretch } from "../marks/packRows.ts";
import { saidStatements } from "./statementMarks.ts";
import { type TimeScale, timeScale } from "./scale/timeScale.ts";
import {
  LANE_GAP,
  MARGIN,
  TITLE_WIDTH,
  type TimelineFrame,
  type TimelineLane,
  eventsLane,
  isTitleAbove,
  themeLanes,
  undatedLane,
} from "./timelineLane.ts";

export interface TimelineScene {
  readonly width: number;
  readonly height: number;
  /** Null where neither a statement nor an event has a date. */
  readonly scale: TimeScale | null;
  /** Where the line of the axis is. */
  readonly axis: number;
  readonly lanes: readonly TimelineLane[];
}

const AXIS_HEIGHT = 22;

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
  const said = saidStatements(index, placesIn(among), (place) => hasPlace(visible, place));
  const start = MARGIN + (isTitleAbove(frame.width) ? 0 : TITLE_WIDTH);
  const scale = caseScale(index, { start, end: frame.width - MARGIN });
  const events = eventsLane(index, scale, frame);
  const axis = (events === null ? 0 : events.y + events.height) + AXIS_HEIGHT;
  const themes = themeLanes(index, said, scale, { ...frame, y: axis + LANE_GAP });
  const last = themes.at(-1);
  const end = last === undefined ? (scale === null ? 0 : axis) : last.y + last.height;
  const undated = undatedLane(said, { ...frame, start, y: end + LANE_GAP });
  const lanes = [events, ...themes, undated].flatMap((one) => one ?? []);
  const lowest = undated ?? last;
  return {
    width: frame.width,
    height: (lowest === undefined ? axis : lowest.y + lowest.height) + 2,
    scale,
    axis,
    lanes,
  };
}

/** The scale for all dates of a case between two places, whatever is filtered. */
export function caseScale(index: CaseIndex, { start, end }: Stretch): TimeScale | null {
  const closed = dateExtent(index)?.last ?? 0;
  const statements = Array.from(index.firstDays, (first, place) => ({
    first,
    last: Math.min(index.lastDays[place] ?? first, closed),
  })).filter(({ first }) => !Number.isNaN(first));
  const events = numberedEvents(index.case.events).map(({ days }) => days);
  const earlier = (count: number) => Math.min(Math.max(count * EVENT_WIDTH, 52), (end - start) / 5);
  return timeScale({ statements, events }, { start, end, earlier });
}
