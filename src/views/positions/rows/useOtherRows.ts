import { type RefObject, startTransition, useEffect, useState } from "react";
import type { CaseIndex } from "../../../case/caseIndex.ts";

/** How high all rows of a case were when they were seen last, in CSS pixels. */
const heights = new WeakMap<CaseIndex, number>();

/** So many rows come in one task. */
const AT_ONCE = 100;

interface OtherRows {
  /** How many rows are drawn: the first, then more of the others in each task, without keeping the page. */
  readonly count: number;
  /** Room for all rows until all are drawn, so that who comes back is as far down as before; null where nobody knows. */
  readonly room: number | null;
  /** Whether all have been laid out once, so that the browser knows how high each is. */
  readonly areLaidOut: boolean;
}

interface RowsToDraw {
  /** In which order; with another all begins anew. */
  readonly order: string;
  readonly first: number;
  readonly all: number;
}

/** Lets the first rows of a case be drawn before the others; `rows` is what holds all. */
export function useOtherRows(
  index: CaseIndex,
  rows: RefObject<HTMLElement | null>,
  { order, first, all }: RowsToDraw,
): OtherRows {
  const [grown, setGrown] = useState({ order, others: 0, areLaidOut: false });
  const { others, areLaidOut } = grown.order === order ? grown : { others: 0, areLaidOut: false };
  const areThere = first + others >= all;
  useEffect(() => {
    if (!areThere) startTransition(() => setGrown({ order, others: others + AT_ONCE, areLaidOut: false }));
  }, [areThere, order, others]);
  useEffect(() => {
    const element = rows.current;
    if (!areThere || element === null || typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(() => {
      // What is hidden takes no room.
      if (element.offsetHeight === 0) return;
      heights.set(index, element.offsetHeight);
      startTransition(() => setGrown({ order, others, areLaidOut: true }));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [areThere, index, order, others, rows]);
  const room = areThere ? null : (heights.get(index) ?? null);
  return { count: first + others, room, areLaidOut };
}
