import { type RefObject, startTransition, useEffect, useState } from "react";
import type { CaseIndex } from "../../../case/caseIndex.ts";

/** How high all rows of a case were when they were seen last, in CSS pixels. */
const heights = new WeakMap<CaseIndex, number>();

interface OtherRows {
  /** Whether the rows after the first are drawn: a moment later, without keeping the page. */
  readonly areThere: boolean;
  /** Room for all rows until then, so that who comes back is as far down as before; null where nobody knows. */
  readonly room: number | null;
}

/** Lets the first rows of a case be drawn before the others; `rows` is what holds all. */
export function useOtherRows(index: CaseIndex, rows: RefObject<HTMLElement | null>): OtherRows {
  const [areThere, setThere] = useState(false);
  useEffect(() => startTransition(() => setThere(true)), []);
  useEffect(() => {
    const element = rows.current;
    if (!areThere || element === null || typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(() => {
      // What is hidden takes no room.
      if (element.offsetHeight > 0) heights.set(index, element.offsetHeight);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [areThere, index, rows]);
  return { areThere, room: areThere ? null : (heights.get(index) ?? null) };
}
