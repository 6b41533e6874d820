import { type RefObject, useEffect, useRef } from "react";
import { useHere } from "../../store/place/useHere.ts";

/** The key that the router gives to the address with which the page was opened. */
const FIRST_LOCATION = "default";

/**
 * Moves focus to a heading when a person comes to its page, and again when `subject` changes, so that the reader
 * continues there. Opening the page, alone or in a frame, moves nothing: focus may be needed elsewhere.
 */
export function useHeadingFocus(subject: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key } = useHere();
  const arrivedAt = useRef<string>(undefined);
  useEffect(() => {
    if (arrivedAt.current === subject) return;
    arrivedAt.current = subject;
    if (!isFreshPage(key)) heading.current?.focus();
  }, [subject, key]);
  return heading;
}

/**
 * Whether the page was only just opened, so that focus must not be moved: this is the first visit, and somebody may be at
 * work already in what the build drew; or it was loaded again, and nobody has touched it yet.
 */
export function isFreshPage(locationKey: string): boolean {
  const activation = navigator.userActivation as UserActivation | undefined;
  return locationKey === FIRST_LOCATION || activation?.hasBeenActive === false;
}
