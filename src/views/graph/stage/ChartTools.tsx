import { useRef } from "react";
import { useMessages } from "../../../i18n/useMessages.ts";
import { Button } from "../../../ui/Button.tsx";
import "./chartTools.css";

/** How far one press moves the picture, in CSS pixels. */
const PAN_STEP = 80;

interface ChartToolsProps {
  readonly pins: number;
  readonly onZoom: (direction: 1 | -1) => void;
  readonly onPan: (across: number, down: number) => void;
  readonly onFit: () => void;
  readonly onRelease: () => void;
}

/** Everything that a wheel, a pinch or a drag does, as buttons. */
export function ChartTools({ pins, onZoom, onPan, onFit, onRelease }: ChartToolsProps) {
  const { chart } = useMessages();
  const fit = useRef<HTMLButtonElement>(null);
  // The button goes away with its click, so the focus moves first.
  const release = () => {
    fit.current?.focus();
    onRelease();
  };
  return (
    <div role="group" aria-label={chart.tools} className="chart-tools">
      <Button aria-label={chart.zoomIn} onClick={() => onZoom(1)}>
        <Sign d="M8 2.5V13.5M2.5 8H13.5" />
      </Button>
      <Button aria-label={chart.zoomOut} onClick={() => onZoom(-1)}>
        <Sign d="M2.5 8H13.5" />
      </Button>
      <Button ref={fit} aria-label={chart.fit} onClick={onFit}>
        <Sign d="M2.5 6V2.5H6M10 2.5H13.5V6M13.5 10V13.5H10M6 13.5H2.5V10" />
      </Button>
      <details className="chart-tools__pan">
        <summary className="button" aria-label={chart.moreTools}>
          <Sign d="M8 1.5V14.5M1.5 8H14.5M6 3.5 8 1.5 10 3.5M6 12.5 8 14.5 10 12.5M3.5 6 1.5 8 3.5 10M12.5 6 14.5 8 12.5 10" />
        </summary>
        <div className="chart-tools__arrows">
          <Button aria-label={chart.pan.up} onClick={() => onPan(0, PAN_STEP)}>
            <Sign d="M3 10 8 5 13 10" />
          </Button>
          <Button aria-label={chart.pan.start} onClick={() => onPan(PAN_STEP, 0)}>
            <Sign d="M10 3 5 8 10 13" />
          </Button>
          <Button aria-label={chart.pan.end} onClick={() => onPan(-PAN_STEP, 0)}>
            <Sign d="M6 3 11 8 6 13" />
          </Button>
          <Button aria-label={chart.pan.down} onClick={() => onPan(0, -PAN_STEP)}>
            <Sign d="M3 6 8 11 13 6" />
          </Button>
        </div>
      </details>
      {pins > 0 && (
        <div className="chart-tools__release">
          <Button onClick={release}>{chart.releasePins(pins)}</Button>
        </div>
      )}
    </div>
  );
}

function Sign({ d }: { readonly d: string }) {
  return (
    <svg className="chart-tools__sign" viewBox="0 0 16 16" aria-hidden="true">
      <path d={d} />
    </svg>
  );
}
