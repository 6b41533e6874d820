import { type RefObject, useLayoutEffect, useState } from "react";

/** A change of a side by less than this, in CSS pixels, is not followed. */
const SLACK = 48;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The size of an element's content box on the screen in CSS pixels, whole numbers; before it is measured, what is taken for
 * it. To measure lays the page out at once; where `isKnown`, what is taken was measured before, and another size is seen
 * when the browser has laid the page out by itself.
 */
export function useElementSize(
  ref: RefObject<Element | null>,
  taken: Size | null = null,
  isKnown = false,
): Size | null {
  const [size, setSize] = useState(taken);

  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const measure = () => {
      const next = { width: Math.floor(element.clientWidth), height: Math.floor(element.clientHeight) };
      setSize((before) => (before?.width === next.width && before.height === next.height ? before : next));
    };
    const canObserve = typeof ResizeObserver !== "undefined";
    if (!isKnown || !canObserve) measure();
    if (!canObserve) return undefined;
    // Paper takes the picture of the screen, scaled: another one may not be ready before it is printed.
    const observer = new ResizeObserver(() => isOnPaper() || measure());
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, isKnown]);

  return size;
}

function isOnPaper(): boolean {
  return typeof matchMedia === "function" && matchMedia("print").matches;
}

/** A size that follows another only when that has changed by much: a line of text more above must not move all below. */
export function useSteadySize(size: Size | null): Size | null {
  const [steady, setSteady] = useState(size);
  const next = isNear(steady, size) ? steady : size;
  if (next !== steady) setSteady(next);
  return next;
}

function isNear(steady: Size | null, size: Size | null): boolean {
  if (steady === null || size === null) return steady === size;
  return Math.abs(steady.width - size.width) < SLACK && Math.abs(steady.height - size.height) < SLACK;
}
