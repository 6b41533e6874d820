import { type RefObject, useEffect, useRef } from "react";

/** Moves focus to an element whenever the subject changes, so that keys and reading go on there; not at first. */
export function useFocusOnChange<Kind extends HTMLElement>(subject: number): RefObject<Kind | null> {
  const element = useRef<Kind>(null);
  const shown = useRef(subject);
  useEffect(() => {
    if (shown.current === subject) return;
    shown.current = subject;
    element.current?.focus();
  }, [subject]);
  return element;
}
