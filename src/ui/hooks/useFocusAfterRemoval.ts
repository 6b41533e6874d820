import { type RefObject, useLayoutEffect, useRef } from "react";

/**
 * Keeps the focus near when a button of a region goes away with its click: it goes to the button that takes its place,
 * or else to the region. Returns what to call, before the change, with the place of the button that goes.
 */
export function useFocusAfterRemoval(region: RefObject<HTMLElement | null>): (place: number) => void {
  const gone = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (gone.current === null) return;
    const buttons = region.current?.querySelectorAll("button") ?? [];
    (buttons[gone.current] ?? region.current)?.focus();
    gone.current = null;
  });
  return (place) => {
    gone.current = place;
  };
}
