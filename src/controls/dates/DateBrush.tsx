import type { DateBin } from "../../filter/dateHistogram.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { type BinSpan, spanWithin } from "./binSpan.ts";
import { type HistogramBar, edgeDates, histogramBars } from "./histogramBars.ts";
import { useDateBrush } from "./useDateBrush.ts";
import "./dateBrush.css";

/** A histogram of dates to draw a range on with the pointer; the two date fields beside it do the same by key. */
export function DateBrush({ bins }: { readonly bins: readonly DateBin[] }) {
  const from = useExplorer((state) => state.filter.from);
  const to = useExplorer((state) => state.filter.to);
  const setDates = useExplorer((state) => state.setDates);
  const { shortDate } = useMessages().formats;
  const span = spanWithin(bins, { from, to });
  const edges = edgeDates(bins);
  const isOpen = from === null && to === null;
  return (
    <div className="date-brush" aria-hidden="true">
      <div className="date-brush__surface" {...useDateBrush({ bins, bounds: { from, to }, setDates })}>
        <svg viewBox={`0 0 ${bins.length} 1`} preserveAspectRatio="none" focusable="false">
          {histogramBars(bins, span, isOpen).map((bar) => (
            <Bar key={bar.at} bar={bar} />
          ))}
        </svg>
        {span && <Range span={span} count={bins.length} />}
      </div>
      <p className="date-brush__edges">
        <bdi>{shortDate(edges.first)}</bdi> <bdi>{shortDate(edges.last)}</bdi>
      </p>
    </div>
  );
}

function Bar({ bar }: { readonly bar: HistogramBar }) {
  return (
    <rect
      className="date-brush__bar"
      data-inside={bar.isInside}
      x={bar.start}
      y={1 - bar.height}
      width={bar.width}
      height={bar.height}
    />
  );
}

function Range({ span, count }: { readonly span: BinSpan; readonly count: number }) {
  return (
    <span
      className="date-brush__range"
      style={{
        insetInlineStart: `${(span.first / count) * 100}%`,
        inlineSize: `${((span.last + 1 - span.first) / count) * 100}%`,
      }}
    />
  );
}
