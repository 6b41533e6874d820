import {
  type ComponentType,
  type FocusEvent,
  type MouseEvent,
  useId,
  useMemo,
  useRef,
  useState,
  use,
} from "react";
import type { CaseIndex } from "../../case/caseIndex.ts";
import { linksOf } from "../../case/statementLinks.ts";
import type { Statement, StatementId } from "../../case/statement.ts";
import type { StatementSet } from "../../case/statementSet.ts";
import { FirstSize, useDrawnSize } from "../../ui/hooks/firstSize.ts";
import { useElementSize } from "../../ui/hooks/useElementSize.ts";
import { timelineWords } from "../../i18n/en/views/timeline.ts";
import { useLanguage } from "../../i18n/useWords.ts";
import { Marks } from "../marks/paint/Marks.tsx";
import { linkArcs, linkedMarks } from "./linkArcs.ts";
import { BarKey } from "./BarKey.tsx";
import { TimelineEvents } from "./TimelineEvents.tsx";
import { tellLinks } from "./tellLinks.ts";
import { TimelineMarks } from "./TimelineMarks.tsx";
import { TimelineNote } from "./TimelineNote.tsx";
import { type BrushProps, brushParts } from "./scale/timeTicks.ts";
import type { TimelineMark } from "./lanes/timelineLane.ts";
import { calendarMarks, laneTitles, lowestOfTime } from "./timelineBackground.ts";
import { timelineScene } from "./lanes/timelineScene.ts";
import { useRevealed } from "./useRevealed.ts";
import { markAt, useTimelineKeys } from "./useTimelineKeys.ts";
import { usePrintedBox } from "../marks/usePrintedBox.ts";
import "./timeline.css";

interface TimelineChartProps {
  readonly index: CaseIndex;
  /** The statements that pass every filter but that of dates. */
  readonly among: StatementSet;
  readonly visible: StatementSet;
  /** The statement that is read at the side. */
  readonly open: StatementId | null;
  /** Whether a statement is by the actor, or on the proposition, that is read at the side. */
  readonly isRelated: (statement: Statement) => boolean;
  /** The surface on which dates are drawn; the page decides what they do. */
  readonly Brush: ComponentType<BrushProps>;
  /** Whether fingers steer, or there is little width, so that rows are higher. */
  readonly isRoomy: boolean;
  /** How many times as large as in the explorer it is drawn. */
  readonly scale?: number;
  readonly onOpen: (statement: StatementId) => void;
  readonly onDates: (from: string, to: string) => void;
  readonly onLeave: () => void;
}

/** Statements and events on their dates, by pointer and by keyboard. */
export function TimelineChart(props: TimelineChartProps) {
  const { index, among, visible, isRoomy, isRelated, Brush } = props;
  const language = useLanguage();
  const timeline = language.of(timelineWords);
  const helpId = useId();
  const frame = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const size = useDrawnSize("days", useElementSize(frame, use(FirstSize)));
  const scale = props.scale ?? 1;
  const width = size?.width ?? 0;
  const row = isRoomy ? ROOMY_ROW : ROW;
  const scene = useMemo(
    () => timelineScene(index, among, visible, { width, row }),
    [index, among, visible, width, row],
  );
  const marks = scene.lanes.flatMap((lane) => lane.marks);
  const find = (key: string | null) => marks.find((mark) => mark.key === key) ?? null;
  const related = new Set(
    marks.flatMap((mark) => (isStatement(mark) && isRelated(mark.statement) ? mark.key : [])),
  );
  const noted = find(pointed) ?? find(told) ?? find(props.open);
  const linked = linkedMarks(noted, marks, linksOf(index));
  const linkedKeys = new Set(linked.map(({ key }) => key));

  // What was opened in the list may be far from what is seen of the picture.
  useRevealed(frame, width > 0 ? props.open : null);

  const act = (key: string) => {
    const mark = find(key);
    if (mark?.kind === "statement") props.onOpen(mark.statement.id);
    if (mark?.kind === "bar") props.onDates(mark.from, mark.to);
    setTold(mark?.kind === "event" && told !== key ? key : null);
  };
  const keys = useTimelineKeys(frame, scene.lanes, { onOpen: act, onLeave: props.onLeave });
  const onFocus = (event: FocusEvent) => {
    const key = markAt(event);
    setPointed(key);
    if (key !== null) keys.onFocusMark(key);
  };
  const onClick = (event: MouseEvent) => {
    const key = markAt(event);
    if (key !== null) act(key);
  };
  const linksTold = useMemo(() => tellLinks(index, visible, language), [index, visible, language]);
  const hasDates = scene.lanes.some(({ kind, time }) => kind === "theme" && time !== null);
  const brush = useMemo(
    () => (scene.scale === null || !hasDates ? null : brushParts(scene.scale)),
    [scene.scale, hasDates],
  );
  const calendar = useMemo(() => calendarMarks(scene, { index, language }), [scene, index, language]);
  const titles = useMemo(() => laneTitles(scene, { index, language }), [scene, index, language]);
  const depth = lowestOfTime(scene);
  const printedBox = usePrintedBox(width > 0 ? { width, height: scene.height } : null, null);

  return (
    <div className="timeline">
      <div
        ref={frame}
        role="group"
        aria-label={timeline.title}
        aria-roledescription={timeline.role}
        aria-describedby={helpId}
        className="timeline__picture"
        style={{ blockSize: scene.height, zoom: scale }}
      >
        {brush !== null && width > 0 && (
          <div className="timeline__surface" style={{ ...brush.box, blockSize: depth }}>
            <Brush parts={brush.parts} grip={scene.axis / depth} />
          </div>
        )}
        {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the keys work on the marks */}
        <svg
          className="timeline__svg"
          width="100%"
          height={scene.height}
          viewBox={printedBox}
          preserveAspectRatio="xMinYMin"
          onClick={onClick}
          onKeyDown={keys.onKeyDown}
          onFocus={onFocus}
          onBlur={() => setPointed(null)}
          onPointerOver={(event) => setPointed(markAt(event))}
          onPointerLeave={() => setPointed(null)}
        >
          <g aria-hidden="true">
            <Marks marks={calendar} />
          </g>
          <Marks marks={titles} />
          {scene.lanes.map((lane) => (
            <TimelineMarks
              key={lane.id}
              lane={lane}
              row={lane.kind === "events" ? scene.parts.eventRow : scene.parts.row}
              tabStop={keys.tabStop}
              open={[told, props.open]}
              related={related}
              linked={linkedKeys}
              linksTold={linksTold}
            />
          ))}
          <g aria-hidden="true">
            <Marks marks={linkArcs(noted, linked, scene.parts.row)} />
          </g>
        </svg>
        <p id={helpId} className="visually-hidden">
          {timeline.keyHelp}
        </p>
      </div>
      <BarKey marks={marks} />
      <TimelineNote index={index} mark={noted} linksTold={linksTold} hasDates={hasDates} />
      <TimelineEvents index={index} />
    </div>
  );
}

/** The rows of the timeline in CSS pixels: as low as the label and its line, or as high as a finger needs. */
const ROW = 20;
const ROOMY_ROW = 28;

function isStatement(mark: TimelineMark) {
  return mark.kind === "statement";
}
