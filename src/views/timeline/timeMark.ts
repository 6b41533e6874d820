import type { Stance } from "../../case/statement.ts";
import { LINK_LINES } from "../marks/linkLook.ts";
import { shareMark } from "../marks/nodeLook.ts";
import type { Stretch } from "../marks/packRows.ts";
import { type Colour, type GroupMark, type Mark, textLine } from "../marks/paint/mark.ts";
import { stanceSign } from "../marks/stanceSign.ts";
import type { DensityBar } from "./lanes/densityBars.ts";
import type { EventMark } from "./lanes/eventMarks.ts";
import { SIGN, SIGN_GAP, STATEMENT_LABEL_LINE, STATEMENT_LABEL_SIZE } from "./lanes/statementLabel.ts";
import type { StatementMark } from "./lanes/statementMarks.ts";
import type { TimelineMark } from "./lanes/timelineLane.ts";

/** How far below the top of a row the line of its days is, and the baseline of its words. */
const DAYS_DROP = 16.5;
const WORDS_DROP = 11.5;
/** What lies outside of the chosen dates steps back. */
const OUTSIDE = { opacity: 0.32 };

/** A statement, an event or a bar of a timeline. */
export function timeMark(mark: TimelineMark, row: number): GroupMark {
  return { kind: "group", role: `time-mark time-mark--${mark.kind}`, id: mark.key, ...partsOf(mark, row) };
}

/** The narrowest that a bar is drawn. */
export function barWidth({ start, end }: DensityBar): number {
  return Math.max(end - start - 1, 1);
}

function partsOf(mark: TimelineMark, row: number): Pick<GroupMark, "marks" | "stance"> {
  switch (mark.kind) {
    case "statement":
      return { stance: mark.statement.stance, marks: statementMarks(mark, row) };
    case "event":
      return { marks: eventMarks(mark) };
    case "bar":
      return { marks: barMarks(mark) };
  }
}

function statementMarks(mark: StatementMark, row: number): readonly Mark[] {
  const { line, sign, y, isDay } = mark;
  const { stance } = mark.statement;
  const faded = mark.isInside ? {} : OUTSIDE;
  const middle = signMiddle(mark, row);
  const drop = DAYS_DROP + (mark.label.length - 1) * STATEMENT_LABEL_LINE;
  const days = line === null ? [] : dayMarks(line, { isDay, y: y + drop, look: stanceLook(stance) });
  return [
    stanceSign(stance, { x: sign, y: middle, size: SIGN, role: "time-mark__sign", ...faded }),
    ...labelMarks(mark),
    ...days.map((day) => ({ ...day, ...faded })),
  ];
}

/** How far down the middle of the sign is: in the first line of its label, or alone in its row. */
export function signMiddle({ y, label }: StatementMark, row: number): number {
  return y + (label.length === 0 ? row / 2 : 2 + SIGN / 2);
}

/** Who said it, and on what, after the sign or before it. */
function labelMarks({ label, sign, isLabelBefore, isInside, y }: StatementMark): readonly Mark[] {
  if (label.length === 0) return [];
  const x = isLabelBefore ? sign - SIGN_GAP : sign + SIGN + SIGN_GAP;
  const type = { size: STATEMENT_LABEL_SIZE, fill: isInside ? "ink" : "ink-soft", halo: 3 } as const;
  const lines = label.map((text, at) => ({ text, x, y: y + WORDS_DROP + at * STATEMENT_LABEL_LINE }));
  const anchor = isLabelBefore ? ({ anchor: "end" } as const) : {};
  return [{ kind: "text", role: "time-mark__label", lines, ...type, ...anchor }];
}

function eventMarks({ flag, line, y, isDay, number }: EventMark): readonly Mark[] {
  const type = { size: STATEMENT_LABEL_SIZE, fill: "ink", weight: 600, anchor: "middle" } as const;
  const frame = { x: flag - 9.5, y: y + 0.5, width: 19, height: 13, corner: 1 };
  return [
    { kind: "rect", role: "time-mark__flag", ...frame, fill: "paper-raised", stroke: "ink" },
    { ...textLine(String(number), flag, y + WORDS_DROP, type), role: "time-mark__number" },
    ...(line === null ? [] : dayMarks(line, { isDay, y: y + DAYS_DROP, look: EVENT_LOOK })),
  ];
}

/** How days are drawn. */
interface DayLook {
  readonly colour: Colour;
  readonly width: number;
  /** Of the strokes at both ends. */
  readonly endWidth: number;
  readonly dashes: readonly number[];
}

export const EVENT_LOOK: DayLook = { colour: "ink", width: 1.4, endWidth: 1.4, dashes: [] };

/** Days on which something was said have the line of its stance. */
function stanceLook(stance: Stance): DayLook {
  return { colour: stance, width: 2.4, endWidth: 1.6, dashes: LINK_LINES[stance].dashes };
}

interface Days {
  readonly isDay: boolean;
  readonly y: number;
  readonly look: DayLook;
}

/** A day as a dot, a stretch of time as a line between two ends. */
export function dayMarks({ start, end }: Stretch, { isDay, y, look }: Days): readonly Mark[] {
  const { colour, width, endWidth, dashes } = look;
  if (isDay)
    return [{ kind: "circle", role: "time-mark__day", x: (start + end) / 2, y, radius: 3, fill: colour }];
  const line = `M${start + 1.5} ${y}H${end - 1.5}`;
  const ends = `M${start + 1} ${y - 2.5}v5M${end - 1} ${y - 2.5}v5`;
  return [
    { kind: "path", role: "time-mark__line", path: line, stroke: colour, strokeWidth: width, dashes },
    { kind: "path", role: "time-mark__ends", path: ends, stroke: colour, strokeWidth: endWidth },
  ];
}

function barMarks(bar: DensityBar): readonly Mark[] {
  const width = barWidth(bar);
  const shares = bar.stances.map(({ stance, y, height }) =>
    shareMark(stance, { x: bar.start, y, width, height }, "time-mark__share"),
  );
  return shares.map((share) => (bar.isInside ? share : { ...share, ...OUTSIDE }));
}
