import { type RefObject, useEffect, useRef } from "react";
import { useLocation } from "react-router";
import { isFreshPage } from "./isFreshPage.ts";

/**
 * Moves focus to a heading when a person comes to its page, and again when `subject` changes, so that the reader
 * continues there. Opening the page, alone or in a frame, moves nothing: focus may be needed elsewhere.
 */
export function useHeadingFocus(subject: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key } = useLocation();
  const arrivedAt = useRef<string>(undefined);
  useEffect(() => {
    if (arrivedAt.current === subject) return;
    arrivedAt.current = subject;
    if (!isFreshPage(key)) heading.current?.focus();
  }, [subject, key]);
  return heading;
}
