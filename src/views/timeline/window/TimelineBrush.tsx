import { useExplorer } from "../../../store/ExplorerContext.tsx";
import { type BrushBin, placeOfBounds } from "../../../controls/dates/binSpan.ts";
import { useDateBrush } from "../../../controls/dates/useDateBrush.ts";
import "./timelineBrush.css";

interface TimelineBrushProps {
  readonly parts: readonly BrushBin[];
  /** How far down, from 0 to 1, the grips end. */
  readonly grip: number;
}

/** The ground of the timeline, on which a drag chooses dates and a click lets them go; the date fields do the same by key. */
export function TimelineBrush({ parts, grip }: TimelineBrushProps) {
  const from = useExplorer((state) => state.filter.from);
  const to = useExplorer((state) => state.filter.to);
  const setDates = useExplorer((state) => state.setDates);
  const bounds = { from, to };
  const place = placeOfBounds(parts, bounds);
  return (
    <div
      className="timeline-brush"
      aria-hidden="true"
      {...useDateBrush({ bins: parts, bounds, isClickClearing: true, setDates })}
    >
      {place && (
        <span
          className="timeline-brush__range"
          style={{
            insetInlineStart: `${place.start * 100}%`,
            inlineSize: `${(place.end - place.start) * 100}%`,
          }}
        >
          <span className="timeline-brush__grips" style={{ insetBlockEnd: `${(1 - grip) * 100}%` }} />
        </span>
      )}
    </div>
  );
}
