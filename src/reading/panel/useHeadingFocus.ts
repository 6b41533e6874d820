import { type RefObject, use, useEffect, useRef } from "react";
import { useHere } from "../../store/place/useHere.ts";
import { FirstSize } from "../../ui/hooks/firstSize.ts";

/** The key that the router gives to the address with which the page was opened. */
const FIRST_LOCATION = "default";

/**
 * Moves focus to a heading when a person comes to its page, and again when `subject` changes, so that the reader
 * continues there. Opening the page, alone or in a frame, moves nothing: focus may be needed elsewhere. To look whether it
 * must be scrolled to lays the page out, which one that `isAlwaysSeen` does without.
 */
export function useHeadingFocus(subject: string, isAlwaysSeen = false): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key } = useHere();
  const wasDrawn = use(FirstSize) !== null;
  const arrivedAt = useRef<string>(undefined);
  useEffect(() => {
    if (arrivedAt.current === subject) return;
    arrivedAt.current = subject;
    if (!isFreshPage(key, wasDrawn)) heading.current?.focus({ preventScroll: isAlwaysSeen });
  }, [subject, key, wasDrawn, isAlwaysSeen]);
  return heading;
}

/**
 * Whether the page was only just opened, so that focus must not be moved: nobody has touched it yet, or the build drew it and
 * somebody is at work in that drawing already. A browser that cannot tell is asked whether the address is still the first.
 */
export function isFreshPage(locationKey: string, wasDrawn: boolean): boolean {
  const activation = navigator.userActivation as UserActivation | undefined;
  const isFirst = locationKey === FIRST_LOCATION;
  return (wasDrawn && isFirst) || (activation === undefined ? isFirst : !activation.hasBeenActive);
}
