import { type RefObject, use, useEffect, useLayoutEffect, useRef } from "react";
import { useHere } from "../../store/place/useHere.ts";
import { FirstSize } from "../../ui/hooks/firstSize.ts";
import { isFreshPage } from "../panel/useHeadingFocus.ts";

/** How far each thing was read, for as long as it is kept anywhere. */
const readTo = new WeakMap<object, number>();

/**
 * Scrolls a box to where the reader left its content, also when it was taken away in between; to the start for new
 * content. Give the box the ref, and call `keep` when it is scrolled.
 */
export function useKeptScroll(content: object): {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly keep: () => void;
} {
  const box = useRef<HTMLDivElement>(null);
  const wasScrolled = useRef(false);
  useLayoutEffect(() => {
    const top = readTo.get(content) ?? 0;
    // To say where it is lays the page out, also where nobody has ever scrolled.
    if (box.current !== null && (top > 0 || wasScrolled.current)) box.current.scrollTop = top;
  }, [content]);
  const keep = () => {
    wasScrolled.current = true;
    if (box.current !== null) readTo.set(content, box.current.scrollTop);
  };
  return { box, keep };
}

/** Gives focus to the list in a box when it comes back and whatever had focus is gone, such as the link "Back to the list". */
export function useLostFocus(box: RefObject<HTMLElement | null>): void {
  const { key } = useHere();
  const wasDrawn = use(FirstSize) !== null;
  const hasArrived = useRef(false);
  useEffect(() => {
    if (hasArrived.current) return;
    hasArrived.current = true;
    const isLost = document.activeElement === document.body;
    if (isLost && !isFreshPage(key, wasDrawn))
      box.current?.querySelector<HTMLElement>("[role=list]")?.focus({ preventScroll: true });
  }, [box, key, wasDrawn]);
}
