import type { Actor } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import type { DaySpan } from "../../case/daySpan.ts";
import type { Proposition } from "../../case/proposition.ts";
import type { Statement } from "../../case/statement.ts";
import { type Stretch, packRows } from "../marks/packRows.ts";
import { textWidth } from "../marks/textWidth.ts";
import { type TimeScale, endOfDay, placeOfDay } from "./scale/timeScale.ts";

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

/** A statement as a stretch of time under the name of its actor, or as a sign alone. */
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
  readonly label: string;
}

export const STATEMENT_LABEL_SIZE = 12;
/** So wide is the sign of the stance. */
export const SIGN = 10;
/** Free room between the sign and the label. */
export const SIGN_GAP = 4;
const GAP = 8;
/** Labels here are at the very edge of the picture, also in the widest of the fonts that readers have. */
const WIDE_FONT = 1.08;

/** How high a row is. */
export interface RowSize {
  readonly row: number;
}

/** The statements at the given places of the case's list; those in `inside` are within the chosen dates. */
export function saidStatements(
  index: CaseIndex,
  places: readonly number[],
  isInside: (place: number) => boolean,
): readonly DatedStatement[] {
  return places.flatMap((place) => {
    const statement = index.case.statements[place];
    if (statement === undefined) return [];
    const [actor, proposition] = [
      index.actors.get(statement.actor),
      index.propositions.get(statement.proposition),
    ];
    if (actor === undefined || proposition === undefined) return [];
    return [{ statement, actor, proposition, days: daysAt(index, place), isInside: isInside(place) }];
  });
}

/** Marks for statements with a date, in the order of their first days, packed so that none lies on another. */
export function datedMarks(
  said: readonly DatedStatement[],
  scale: TimeScale,
  { y, row }: RowSize & { readonly y: number },
): readonly StatementMark[] {
  const stretched = said
    .flatMap((one) => (one.days === null ? [] : [{ ...one, ...stretchOf(one, one.days, scale) }]))
    .toSorted((left, right) => left.line.start - right.line.start || right.line.end - left.line.end);
  const rows = packRows(
    stretched.map(({ box }) => box),
    GAP,
  );
  return stretched.map((mark, at) => ({ ...mark, y: y + (rows[at] ?? 0) * row }));
}

/** Signs for statements without a date, in the order of the case, in rows from `start` to `end`. */
export function undatedMarks(
  said: readonly DatedStatement[],
  { start, end }: Stretch,
  { y, row }: RowSize & { readonly y: number },
): readonly StatementMark[] {
  const inRow = Math.max(1, Math.floor((end - start) / row));
  return said.map((one, at) => {
    const x = start + (at % inRow) * row;
    return {
      ...one,
      kind: "statement",
      key: one.statement.id,
      line: null,
      isDay: false,
      sign: x + (row - SIGN) / 2,
      isLabelBefore: false,
      label: "",
      box: { start: x, end: x + row },
      y: y + Math.floor(at / inRow) * row,
    };
  });
}

export const nameOf = ({ actor }: Pick<DatedStatement, "actor">) => actor.label ?? actor.name;

function stretchOf(one: DatedStatement, days: DaySpan, scale: TimeScale) {
  const label = nameOf(one);
  const line = { start: placeOfDay(scale, days.first), end: endOfDay(scale, days.last) };
  const isDay = days.first === days.last;
  return {
    ...one,
    ...placeOfLabel(label, line, scale),
    kind: "statement" as const,
    key: one.statement.id,
    label,
    line,
    isDay,
  };
}

/** The label after the sign, or before it near the end; where neither has room, both move back from the end. */
function placeOfLabel(label: string, line: Stretch, { sections, earlier }: TimeScale) {
  const width = SIGN_GAP + textWidth(label, STATEMENT_LABEL_SIZE) * WIDE_FONT;
  const last = sections.at(-1);
  const edge = last === undefined ? line.end : last.start + last.width;
  const atEnd = Math.min(line.start, edge - SIGN);
  const isLabelBefore = line.start + SIGN + width > edge && atEnd - width >= earlier.start;
  const sign = isLabelBefore ? atEnd : Math.max(0, Math.min(line.start, edge - SIGN - width));
  const start = isLabelBefore ? sign - width : sign;
  return { sign, isLabelBefore, box: { start, end: Math.max(line.end, start + SIGN + width) } };
}

function daysAt(index: CaseIndex, place: number): DaySpan | null {
  const first = index.firstDays[place] ?? Number.NaN;
  return Number.isNaN(first) ? null : { first, last: index.lastDays[place] ?? first };
}
