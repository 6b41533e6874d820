import { type RefObject, useLayoutEffect, useRef } from "react";

/**
 * Keeps the focus on the button of a row, and the row in view, though rows above it come or go with its click. A group that
 * only the address cuts is gone when it is closed: then the focus is on the first row. Returns what to call before the
 * change, with the key of the row.
 */
export function useRowInView(table: RefObject<HTMLTableElement | null>): (key: string) => void {
  const kept = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (kept.current === null) return;
    const rows = [...(table.current?.tBodies[0]?.rows ?? [])];
    const row = rows.find(({ dataset }) => dataset["key"] === kept.current) ?? rows[0];
    row?.querySelector("button")?.focus({ preventScroll: true });
    row?.scrollIntoView?.({ block: "nearest" });
    kept.current = null;
  });
  return (key) => {
    kept.current = key;
  };
}
