import type { CaseIndex } from "../../../case/caseIndex.ts";
import type { Stretch } from "../../marks/packRows.ts";
import { type LabelForm, undatedColumn } from "./statementLabel.ts";

/** How large the timeline is. */
export interface TimelineFrame {
  readonly width: number;
  /** How high a row of marks is at least. */
  readonly row: number;
  /** Whether marks name no propositions, so that it is low enough to be read small. */
  readonly isBrief?: boolean;
}

/** Where the timeline has its parts across, the same whatever is filtered. */
export interface TimelineParts extends Pick<TimelineFrame, "width" | "row"> {
  /** How high a row of numbers of events is. */
  readonly eventRow: number;
  /** Where days are. */
  readonly time: Stretch;
  /** Where what has no date is; null where all has one. */
  readonly undated: Stretch | null;
  /** How wide a column of statements without a date is, with the room after it. */
  readonly column: number;
  /** Whether the titles of the lanes and what has no date are beside the days, not above and below them. */
  readonly isBeside: boolean;
  readonly label: LabelForm;
}

/** From this width on there is room beside the days. */
const BESIDE = 900;
/** Below this width actor and proposition are named one above the other. */
const ONE_LINE = 700;
const TWO_LINE_ROW = 36;
export const TITLE_WIDTH = 122;
export const MARGIN = 16;
/** Between the days and what has no date. */
export const PARTING = 24;
/** A column takes no more of the room than this. */
const MOST_UNDATED = 0.46;
/** In a case of more statements than this, marks go without the names of propositions. */
const MOST_NAMED = 200;

/** The parts of the timeline of a case in a width. */
export function timelineParts(index: CaseIndex, frame: TimelineFrame): TimelineParts {
  const { width, row } = frame;
  const isBeside = width >= BESIDE;
  const label = labelForm(index, frame);
  const whole = { start: MARGIN + (isBeside ? TITLE_WIDTH : 0), end: width - MARGIN };
  const room = whole.end - whole.start;
  const column = undatedColumn(index, label);
  const statementRow = label === "stacked" ? Math.max(row, TWO_LINE_ROW) : row;
  const common = { width, row: statementRow, eventRow: row, isBeside, label };
  if (!lacksDates(index)) return { ...common, time: whole, undated: null, column };
  if (!isBeside || !hasDates(index)) return { ...common, time: whole, undated: whole, column };
  return { ...common, ...sideBySide(whole, Math.min(column, MOST_UNDATED * room), label) };
}

/** What has no date at the end of a stretch, named in as many columns as fit into half of it, and the days before it. */
function sideBySide({ start: from, end }: Stretch, column: number, label: LabelForm) {
  const columns = label === "actor" ? 1 : Math.max(1, Math.floor((end - from) / 2 / column));
  const start = end - columns * column;
  return { time: { start: from, end: start - PARTING }, undated: { start, end }, column };
}

function labelForm(index: CaseIndex, { width, isBrief }: TimelineFrame): LabelForm {
  if (isBrief === true || index.case.statements.length > MOST_NAMED) return "actor";
  return width < ONE_LINE || isTooWide(index, width) ? "stacked" : "line";
}

/** Whether labels in a line would take too much of the room beside the days. */
function isTooWide(index: CaseIndex, width: number): boolean {
  return width >= BESIDE && undatedColumn(index, "line") > MOST_UNDATED * (width - 2 * MARGIN - TITLE_WIDTH);
}

function lacksDates({ case: { statements, events } }: CaseIndex): boolean {
  const isUndated = ({ date }: { readonly date?: string | undefined }) => date === undefined;
  return statements.some(isUndated) || events.some(isUndated);
}

function hasDates({ case: { statements, events } }: CaseIndex): boolean {
  const isDated = ({ date }: { readonly date?: string | undefined }) => date !== undefined;
  return statements.some(isDated) || events.some(isDated);
}
