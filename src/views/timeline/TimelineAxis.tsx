import { timelineWords } from "../../i18n/en/views/timeline.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import type { TimelineScene } from "./timelineScene.ts";
import { timeTicks } from "./timeTicks.ts";

/** Over the lanes: the parts of the calendar, where the scale breaks, and what lies before it begins. */
export function TimelineAxis({
  scene: { scale, axis },
  depth,
}: {
  readonly scene: TimelineScene;
  readonly depth: number;
}) {
  const { formats } = useMessages();
  const timeline = useWords(timelineWords);
  if (scale === null) return null;
  const { sections, earlier } = scale;
  return (
    <g className="timeline-axis" aria-hidden="true">
      {earlier.width > 0 && (
        <>
          <path className="timeline-axis__earlier" d={`M${earlier.start} ${axis}h${earlier.width}`} />
          <text className="timeline-axis__label timeline-axis__label--earlier" x={earlier.start} y={axis - 6}>
            {timeline.earlier}
          </text>
        </>
      )}
      {timeTicks(scale).map(({ x, date, isYear }) => (
        <g key={date} data-year={isYear || undefined}>
          <path className="timeline-axis__grid" d={`M${x} ${axis}V${depth}`} />
          <path className="timeline-axis__tick" d={`M${x} ${axis - 16}V${axis}`} />
          <text className="timeline-axis__label" x={x + 3} y={axis - 6}>
            {date.length === "YYYY-MM".length ? formats.monthName(date) : formats.shortDate(date)}
          </text>
        </g>
      ))}
      {sections.map(({ start, width }) => (
        <path key={start} className="timeline-axis__line" d={`M${start} ${axis}h${width}`} />
      ))}
      {sections.slice(1).map(({ start }) => (
        <path key={start} className="timeline-axis__break" d={breakPath(start - BREAK_MIDDLE, axis)} />
      ))}
    </g>
  );
}

/** From the end of the break back to its middle. */
const BREAK_MIDDLE = 7;

/** Two strokes across the line. */
function breakPath(x: number, y: number): string {
  return `M${x - 5} ${y + 6}l5 -12M${x} ${y + 6}l5 -12`;
}
