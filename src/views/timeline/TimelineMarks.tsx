import { timelineWords } from "../../i18n/en/views/timeline.ts";
import { baseWords } from "../../i18n/messages.ts";
import { useLanguage } from "../../i18n/useWords.ts";
import type { Words } from "../../i18n/words.ts";
import { STANCE_SHAPES } from "../../ui/stanceShapes.ts";
import type { DensityBar } from "./densityBars.ts";
import type { EventMark } from "./eventMarks.ts";
import type { Stretch } from "../marks/packRows.ts";
import { calledName } from "../marks/nodeName.ts";
import { LABEL_SIZE, SIGN, SIGN_GAP, type StatementMark } from "./statementMarks.ts";
import type { TimelineLane, TimelineMark } from "./timelineLane.ts";

interface TimelineMarksProps {
  readonly lane: TimelineLane;
  readonly row: number;
  readonly tabStop: string | null;
  /** The marks of what is read at the side, and of the event that is told below. */
  readonly open: readonly (string | null)[];
  /** The marks of the actor or the proposition that is read at the side. */
  readonly related: ReadonlySet<string>;
}

/** The marks of a lane, each a button that leads to the words. */
export function TimelineMarks({ lane, row, tabStop, open, related }: TimelineMarksProps) {
  const language = useLanguage();
  return lane.marks.map((mark) => (
    <g
      key={mark.key}
      role="button"
      data-mark={mark.key}
      data-inside={mark.kind === "event" || mark.isInside}
      data-stance={mark.kind === "statement" ? mark.statement.stance : undefined}
      data-related={related.has(mark.key) || undefined}
      className={`time-mark time-mark--${mark.kind}`}
      tabIndex={mark.key === tabStop ? 0 : -1}
      aria-label={markName(mark, lane, language)}
      aria-pressed={open.includes(mark.key)}
    >
      {mark.kind === "bar" ? <Bar bar={mark} /> : <Drawn mark={mark} row={row} />}
    </g>
  ));
}

/** What a mark says in one sentence. */
function markName(mark: TimelineMark, { title }: TimelineLane, language: Words): string {
  const timeline = language.of(timelineWords);
  const { chart, words } = language.of(baseWords);
  const { date } = language.grammar;
  switch (mark.kind) {
    case "event":
      return timeline.event({ ...mark.event, number: mark.number, date: date(mark.event.date) });
    case "bar":
      return timeline.bar({
        title,
        count: mark.count,
        from: date(mark.from),
        to: date(mark.to),
      });
    case "statement":
      return timeline.statement({
        actor: calledName(mark.actor, chart),
        stance: words.stance[mark.statement.stance],
        proposition: mark.proposition.label,
        date: mark.statement.date === undefined ? timeline.noDate : date(mark.statement.date),
      });
  }
}

function Drawn({ mark, row }: { readonly mark: StatementMark | EventMark; readonly row: number }) {
  const { start, end } = mark.box;
  return (
    <>
      <rect className="time-mark__target" x={start - 1} y={mark.y} width={end - start + 2} height={row} />
      {mark.kind === "event" ? <EventFigure mark={mark} /> : <StatementFigure mark={mark} row={row} />}
    </>
  );
}

function StatementFigure({ mark, row }: { readonly mark: StatementMark; readonly row: number }) {
  const { line, label, sign, isLabelBefore, y } = mark;
  return (
    <>
      <path
        className="time-mark__sign"
        d={STANCE_SHAPES[mark.statement.stance]}
        transform={`translate(${sign} ${y + (line === null ? (row - SIGN) / 2 : 2)}) scale(.83)`}
      />
      {label !== "" && (
        <text
          className="time-mark__label"
          x={isLabelBefore ? sign - SIGN_GAP : sign + SIGN + SIGN_GAP}
          y={y + 11.5}
          fontSize={LABEL_SIZE}
          textAnchor={isLabelBefore ? "end" : undefined}
        >
          {label}
        </text>
      )}
      {line !== null && <Days line={line} isDay={mark.isDay} y={y + LINE} />}
    </>
  );
}

function EventFigure({ mark }: { readonly mark: EventMark }) {
  const { flag: middle, line, y } = mark;
  return (
    <>
      <rect className="time-mark__flag" x={middle - 9.5} y={y + 0.5} width={19} height={13} rx={1} />
      <text className="time-mark__number" x={middle} y={y + 11.5} fontSize={LABEL_SIZE} textAnchor="middle">
        {mark.number}
      </text>
      {line !== null && <Days line={line} isDay={mark.isDay} y={y + LINE} />}
    </>
  );
}

/** A day as a dot, a stretch of time as a line between two ends. */
function Days({
  line: { start, end },
  isDay,
  y,
}: {
  readonly line: Stretch;
  readonly isDay: boolean;
  readonly y: number;
}) {
  if (isDay) return <circle className="time-mark__day" cx={(start + end) / 2} cy={y} r={3} />;
  return (
    <>
      <path className="time-mark__line" d={`M${start + 1.5} ${y}H${end - 1.5}`} />
      <path className="time-mark__ends" d={`M${start + 1} ${y - 2.5}v5M${end - 1} ${y - 2.5}v5`} />
    </>
  );
}

function Bar({ bar }: { readonly bar: DensityBar }) {
  const width = Math.max(bar.end - bar.start - 1, 1);
  return (
    <>
      <rect
        className="time-mark__target"
        x={bar.start}
        y={bar.y}
        width={width}
        height={Math.max(bar.height, 1)}
      />
      {bar.stances.map(({ stance, y, height }) => (
        <rect
          key={stance}
          className="time-mark__share"
          data-stance={stance}
          x={bar.start}
          y={y}
          width={width}
          height={height}
        />
      ))}
    </>
  );
}

/** How far below the top of a row the line of its days stands. */
const LINE = 16.5;
