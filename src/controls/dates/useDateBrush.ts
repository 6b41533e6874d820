import { type PointerEvent, useRef } from "react";
import type { ChangeKind } from "../../store/explorerState.ts";
import {
  type BinSpan,
  type BrushBin,
  type DateBounds,
  anchorFor,
  binAt,
  boundsOf,
  isSameSpan,
  spanBetween,
  spanWithin,
} from "./binSpan.ts";

type Brush = PointerEvent<HTMLElement>;

interface BrushOptions {
  readonly bins: readonly BrushBin[];
  readonly bounds: DateBounds;
  /** Whether a click takes the bounds away, instead of picking a bar. */
  readonly isClickClearing?: boolean;
  readonly setDates: (from: string | null, to: string | null, change: ChangeKind) => void;
}

interface Drag {
  readonly anchor: number;
  readonly startX: number;
  /** What to go back to if the browser takes the pointer away, to scroll. */
  readonly before: DateBounds;
  /** What is drawn so far; null until the pointer has left the place where it came down. */
  span: BinSpan | null;
}

/** How near the end of a range, in CSS pixels, counts as grabbing it. */
const REACH = 10;
/** Below this many CSS pixels a press is a click. */
const STILL = 3;

/**
 * Pointer handlers for the surface of a date histogram. A drag draws a range or moves the grabbed end of one, snapping
 * to bars: one run of changes. A click picks a bar, and on the only bar picked, all;
 * or it takes the bounds away.
 */
export function useDateBrush({ bins, bounds, isClickClearing = false, setDates }: BrushOptions) {
  const drag = useRef<Drag | null>(null);
  const put = (next: DateBounds, change: ChangeKind) => setDates(next.from, next.to, change);

  const begin = (event: Brush) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const reach = REACH / event.currentTarget.getBoundingClientRect().width;
    const anchor = anchorFor(placeOf(event), spanWithin(bins, bounds), bins, reach);
    drag.current = { anchor, startX: event.clientX, before: bounds, span: null };
  };

  const draw = (event: Brush) => {
    const current = drag.current;
    if (current === null || (current.span === null && isStill(event, current))) return;
    const span = spanBetween(current.anchor, binAt(placeOf(event), bins));
    if (isSameSpan(span, current.span)) return;
    current.span = span;
    put(boundsOf(bins, span), "continuous");
  };

  const finish = (event: Brush) => {
    const current = drag.current;
    drag.current = null;
    if (current === null) return;
    if (current.span === null) put(boundsOf(bins, clicked(binAt(placeOf(event), bins))), "discrete");
    else put(boundsOf(bins, current.span), "final");
  };

  const giveUp = () => {
    if (drag.current?.span) put(drag.current.before, "continuous");
    drag.current = null;
  };

  const clicked = (at: number) => {
    const span = spanBetween(at, at);
    return isClickClearing || isSameSpan(span, spanWithin(bins, bounds)) ? null : span;
  };

  return { onPointerDown: begin, onPointerMove: draw, onPointerUp: finish, onPointerCancel: giveUp };
}

/** From 0 at the surface's inline start to 1 at its end. */
function placeOf({ currentTarget, clientX }: Brush): number {
  const box = currentTarget.getBoundingClientRect();
  const across = (clientX - box.x) / box.width;
  return getComputedStyle(currentTarget).direction === "rtl" ? 1 - across : across;
}

function isStill({ clientX }: Brush, { startX }: Drag): boolean {
  return Math.abs(clientX - startX) < STILL;
}
