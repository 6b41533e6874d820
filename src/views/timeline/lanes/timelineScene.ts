import { themeOf } from "../../../case/proposition.ts";
import type { CaseIndex } from "../../../case/caseIndex.ts";
import { dateExtent } from "../../../case/dateExtent.ts";
import { type StatementSet, hasPlace, placesIn } from "../../../case/statementSet.ts";
import { oncePer } from "../../../network/oncePer.ts";
import type { Stretch } from "../../marks/packRows.ts";
import { type TimeScale, timeScale } from "../scale/timeScale.ts";
import { fullestPart } from "./densityBars.ts";
import { EVENT_WIDTH, numberedEvents } from "./eventMarks.ts";
import { type DatedStatement, saidStatements } from "./statementMarks.ts";
import {
  type Crowd,
  HEADER_HEIGHT,
  type LaneSetting,
  type OnTheme,
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
  const said = saidStatements(index, placesIn(among), (place) => hasPlace(visible, place));
  const parts = timelineParts(index, frame);
  const scale = caseScale(index, parts.time);
  const events = eventsLane(index, { parts, scale, y: 0 });
  const header = parts.isBeside && parts.undated !== null ? HEADER_HEIGHT : 0;
  const top = Math.max(header, events === null ? 0 : events.y + events.height);
  const axis = top + (scale === null ? 0 : AXIS_HEIGHT);
  const themes = themeLanes(index, said, { parts, scale, y: axis + LANE_GAP });
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

function scaleBetween(index: CaseIndex, { start, end }: Stretch): TimeScale | null {
  const closed = dateExtent(index)?.last ?? 0;
  const statements = Array.from(index.firstDays, (first, place) => ({
    first,
    last: Math.min(index.lastDays[place] ?? first, closed),
  })).filter(({ first }) => !Number.isNaN(first));
  const events = numberedEvents(index.case.events).flatMap(({ days }) => days ?? []);
  const earlier = (count: number) => Math.min(Math.max(count * EVENT_WIDTH, 52), (end - start) / 5);
  return timeScale({ statements, events }, { start, end, earlier });
}

/** A lane for each theme on which something was said, one below the other. */
function themeLanes(
  index: CaseIndex,
  said: readonly DatedStatement[],
  setting: LaneSetting,
): readonly TimelineLane[] {
  const groups = byTheme(index, said);
  const crowd = crowdOf(groups, setting.scale);
  let { y } = setting;
  return groups.map((group) => {
    const made = themeLane(group, { ...setting, y }, crowd);
    y = made.y + made.height + LANE_GAP;
    return made;
  });
}

function byTheme(index: CaseIndex, said: readonly DatedStatement[]): readonly OnTheme[] {
  const ranks = new Map(index.case.propositions.map(({ id }, at) => [id, at]));
  const rank = ({ proposition }: DatedStatement) => ranks.get(proposition.id) ?? 0;
  return index.shownThemes
    .map((theme) => {
      const of = said.filter(({ proposition }) => themeOf(proposition) === theme.id);
      const undated = of.filter(({ days }) => days === null);
      return {
        theme,
        dated: of.filter(({ days }) => days !== null),
        undated: undated.toSorted((left, right) => rank(left) - rank(right)),
      };
    })
    .filter(({ dated, undated }) => dated.length + undated.length > 0);
}

function crowdOf(groups: readonly OnTheme[], scale: TimeScale | null): Crowd {
  const dated = groups.reduce((sum, group) => sum + group.dated.length, 0);
  const undated = groups.reduce((sum, group) => sum + group.undated.length, 0);
  const isCrowded = scale !== null && dated > MOST_MARKS;
  return {
    most: isCrowded ? Math.max(...groups.map((group) => fullestPart(group.dated, scale))) : null,
    isUndatedMarked: undated <= MOST_MARKS,
  };
}
