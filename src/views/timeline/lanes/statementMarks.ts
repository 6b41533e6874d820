import type { Actor } from "../../../case/actor.ts";
import type { CaseIndex } from "../../../case/caseIndex.ts";
import type { DaySpan } from "../../../case/daySpan.ts";
import type { Proposition } from "../../../case/proposition.ts";
import type { Statement } from "../../../case/statement.ts";
import { hasPlace } from "../../../case/statementSet.ts";
import { cutShort } from "../../marks/cutShort.ts";
import { type Stretch, packRows } from "../../marks/packRows.ts";
import { type TimeScale, endOfDay, placeOfDay } from "../scale/timeScale.ts";
import type { Said } from "./saidByTheme.ts";
import { type LabelForm, MARK_GAP, SIGN, labelLines, labelledWidth } from "./statementLabel.ts";

/** A statement with all that its mark says. */
export interface DatedStatement {
  readonly statement: Statement;
  readonly actor: Actor;
  readonly proposition: Proposition;
  /** The days that its date may mean; null where it gives none. */
  readonly days: DaySpan | null;
  /** Whether it is within the chosen dates. */
  readonly isInside: boolean;
}

/** A statement as a stretch of time, or as a sign alone, with what names it. */
export interface StatementMark extends DatedStatement {
  readonly kind: "statement";
  readonly key: string;
  /** The days of its date on the scale; null where it gives none. */
  readonly line: Stretch | null;
  readonly isDay: boolean;
  /** Where the sign of the stance begins: at the line, wherever the label is. */
  readonly sign: number;
  /** Whether the label ends before the sign, for want of room after it. */
  readonly isLabelBefore: boolean;
  /** All that it takes of its row. */
  readonly box: Stretch;
  /** Above its row. */
  readonly y: number;
  /** What names it, on as many lines; none for a sign alone. */
  readonly label: readonly string[];
}

/** How marks are set: above which height, how high their rows are, and how they are named. */
export interface MarkSetting {
  readonly y: number;
  readonly row: number;
  readonly label: LabelForm;
}

/** The statements at the given places of the case's list; those that pass all filters are within the chosen dates. */
export function saidStatements(
  { index, visible }: Said,
  places: readonly number[],
): readonly DatedStatement[] {
  return places.flatMap((place) => {
    const statement = index.case.statements[place];
    if (statement === undefined) return [];
    const [actor, proposition] = [
      index.actors.get(statement.actor),
      index.propositions.get(statement.proposition),
    ];
    if (actor === undefined || proposition === undefined) return [];
    return [
      { statement, actor, proposition, days: daysAt(index, place), isInside: hasPlace(visible, place) },
    ];
  });
}

/** Marks for statements with a date, in the order of their first days, packed so that none lies on another. */
export function datedMarks(
  said: readonly DatedStatement[],
  scale: TimeScale,
  { y, row, label }: MarkSetting,
): readonly StatementMark[] {
  const marks = said
    .flatMap((one) => (one.days === null ? [] : [stretchedOver(one, one.days, { scale, label })]))
    .toSorted((left, right) => left.line.start - right.line.start || right.line.end - left.line.end);
  const rows = packRows(
    marks.map(({ box }) => box),
    MARK_GAP,
  );
  return marks.map((mark, at) => ({ ...mark, y: y + (rows[at] ?? 0) * row }));
}

interface OnScale {
  readonly scale: TimeScale;
  readonly label: LabelForm;
}

function stretchedOver(one: DatedStatement, days: DaySpan, { scale, label: form }: OnScale) {
  const line = { start: placeOfDay(scale, days.first), end: endOfDay(scale, days.last) };
  const room = edgeOf(scale, line.end) - scale.earlier.start;
  const label = labelLines(one, form).map((text) => cutShort(text, (any) => labelledWidth([any]) <= room));
  return {
    ...one,
    ...placeOfLabel(labelledWidth(label), line, scale),
    kind: "statement" as const,
    key: one.statement.id,
    label,
    line,
    isDay: days.first === days.last,
  };
}

/** The label after the sign, or before it near the end; where neither has room, both move back from the end. */
function placeOfLabel(width: number, line: Stretch, scale: TimeScale) {
  const edge = edgeOf(scale, line.end);
  const begin = scale.earlier.start;
  const atEnd = Math.min(line.start, edge - SIGN);
  const isLabelBefore = line.start + width > edge && atEnd + SIGN - width >= begin;
  const sign = isLabelBefore ? atEnd : Math.max(begin, Math.min(line.start, edge - width));
  const start = isLabelBefore ? sign + SIGN - width : sign;
  return { sign, isLabelBefore, box: { start, end: Math.max(line.end, start + width) } };
}

/** Where the scale ends. */
function edgeOf({ sections }: TimeScale, otherwise: number): number {
  const last = sections.at(-1);
  return last === undefined ? otherwise : last.start + last.width;
}

function daysAt(index: CaseIndex, place: number): DaySpan | null {
  const first = index.firstDays[place] ?? Number.NaN;
  return Number.isNaN(first) ? null : { first, last: index.lastDays[place] ?? first };
}
