import type { CaseIndex } from "../../case/caseIndex.ts";
import { timelineWords } from "../../i18n/en/views/timeline.ts";
import type { Words } from "../../i18n/words.ts";
import { type DensityBar, densityBars, fullestPart } from "./densityBars.ts";
import { type EventMark, eventMarks, numberedEvents } from "./eventMarks.ts";
import { type DatedStatement, type StatementMark, datedMarks, undatedMarks } from "./statementMarks.ts";
import type { TimeScale } from "./scale/timeScale.ts";

/** From this width on the titles of the lanes are beside them. */
const BESIDE = 560;
export const TITLE_WIDTH = 122;
const TITLE_HEIGHT = 18;
export const MARGIN = 16;
export const LANE_GAP = 6;

export type TimelineMark = StatementMark | EventMark | DensityBar;

/** A band of the timeline: the events, the statements on a theme, or those without a date. */
export interface TimelineLane {
  readonly id: string;
  readonly kind: "events" | "theme" | "undated";
  /** Of a theme. */
  readonly title: string;
  readonly y: number;
  readonly height: number;
  /** In the order in which the keyboard goes through them. */
  readonly marks: readonly TimelineMark[];
  /** How many statements or events it holds, also where they are not marked one by one. */
  readonly count: number;
}

/** Above this many dated statements bars stand for them, above this many undated ones a number. */
export const MOST_MARKS = 400;
const BAR_HEIGHT = 40;

/** The events of a case, where they have room; null where it has none. */
export function eventsLane(
  index: CaseIndex,
  scale: TimeScale | null,
  { width, row }: TimelineFrame,
): TimelineLane | null {
  const events = numberedEvents(index.case.events);
  if (scale === null || events.length === 0) return null;
  const y = isTitleAbove(width) ? TITLE_HEIGHT : 2;
  const marks = eventMarks(events, scale, { y, row });
  return lane({ id: "events", kind: "events", title: "", y, marks, count: marks.length }, row);
}

type Place = TimelineFrame & { readonly y: number };

/** A lane for each theme on which something was said with a date, one below the other. */
export function themeLanes(
  index: CaseIndex,
  said: readonly DatedStatement[],
  scale: TimeScale | null,
  place: Place,
): readonly TimelineLane[] {
  const dated = said.filter(({ days }) => days !== null);
  if (scale === null) return [];
  const isCrowded = dated.length > MOST_MARKS;
  const groups = index.case.themes
    .map((theme) => ({ theme, of: dated.filter(({ proposition }) => proposition.theme === theme.id) }))
    .filter(({ of }) => of.length > 0);
  const most = isCrowded ? Math.max(...groups.map(({ of }) => fullestPart(of, scale))) : 1;
  let { y } = place;
  return groups.map(({ theme: { id, title }, of }) => {
    if (isTitleAbove(place.width)) y += TITLE_HEIGHT;
    const marks = isCrowded
      ? densityBars(of, scale, { lane: id, y, height: BAR_HEIGHT, most })
      : datedMarks(of, scale, { y, row: place.row });
    const made = lane(
      { id, kind: "theme", title, y, marks, count: of.length },
      isCrowded ? BAR_HEIGHT : place.row,
    );
    y += made.height + LANE_GAP;
    return made;
  });
}

/** What was said without a date; null where all have one. */
export function undatedLane(
  said: readonly DatedStatement[],
  place: Place & { readonly start: number },
): TimelineLane | null {
  const undated = said.filter(({ days }) => days === null);
  if (undated.length === 0) return null;
  const y = place.y + (isTitleAbove(place.width) ? TITLE_HEIGHT : 0);
  const shown = undated.length > MOST_MARKS ? [] : undated;
  const marks = undatedMarks(shown, { start: place.start, end: place.width - MARGIN }, { y, row: place.row });
  const made = lane(
    { id: "undated", kind: "undated", title: "", y, marks, count: undated.length },
    place.row,
  );
  return { ...made, height: Math.max(made.height, isTitleAbove(place.width) ? 0 : 3 * TITLE_HEIGHT - 4) };
}

/** As high as its marks, a row at least. */
function lane(made: Omit<TimelineLane, "height">, row: number): TimelineLane {
  const lowest = Math.max(made.y, ...made.marks.map((mark) => (mark.kind === "bar" ? made.y : mark.y)));
  // A title beside the lane may have two lines.
  return { ...made, height: Math.max(lowest + row - made.y, made.kind === "theme" ? 2 * TITLE_HEIGHT : 0) };
}

/** How large the timeline is and where its parts are. */
export interface TimelineFrame {
  readonly width: number;
  /** How high a row of marks is. */
  readonly row: number;
}

/** Whether the titles of the lanes are above them. */
export const isTitleAbove = (width: number) => width < BESIDE;

/** What a lane of the timeline is called. */
export function laneTitle({ kind, title }: TimelineLane, index: CaseIndex, language: Words): string {
  const timeline = language.of(timelineWords);
  switch (kind) {
    case "theme":
      return title;
    case "events":
      return timeline.events;
    case "undated": {
      const [published, ...others] = new Set(index.case.sources.map((source) => source.published));
      return published === undefined || others.length > 0
        ? timeline.undated
        : timeline.undatedReported({ date: language.grammar.date(published) });
    }
  }
}
