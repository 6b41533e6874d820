import { type KeyboardEvent, type RefObject, useState } from "react";
import type { TimelineLane, TimelineMark } from "./lanes/timelineLane.ts";

const STEPS: Readonly<Record<string, TimelineStep>> = {
  ArrowRight: "next",
  ArrowLeft: "previous",
  ArrowUp: "above",
  ArrowDown: "below",
  Home: "first",
  End: "last",
};

interface Acts {
  readonly onOpen: (key: string) => void;
  readonly onLeave: () => void;
}

/** The keyboard on the timeline: one tab stop, arrows along time and between lanes, Enter to open, Escape to leave. */
export function useTimelineKeys(
  ref: RefObject<Element | null>,
  lanes: readonly TimelineLane[],
  { onOpen, onLeave }: Acts,
) {
  const [standing, setStanding] = useState<string | null>(null);
  const isThere = lanes.some(({ marks }) => marks.some(({ key }) => key === standing));
  const first = lanes.find(({ marks }) => marks.length > 0)?.marks[0]?.key ?? null;

  const goTo = (key: string) => {
    setStanding(key);
    const marks = [...(ref.current?.querySelectorAll<SVGGElement>("[data-mark]") ?? [])];
    marks.find((mark) => mark.getAttribute("data-mark") === key)?.focus();
  };

  const handle = (key: string, pressed: string): boolean => {
    const step = STEPS[pressed];
    if (step !== undefined) goTo(stepOnTimeline(lanes, key, step));
    else if (pressed === "Enter" || pressed === " ") onOpen(key);
    else if (pressed === "Escape") onLeave();
    else return false;
    return true;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const key = markAt(event);
    if (key === null || event.ctrlKey || event.metaKey || event.altKey) return;
    if (handle(key, event.key)) event.preventDefault();
  };

  return { tabStop: isThere ? standing : first, onKeyDown, onFocusMark: setStanding };
}

/** The key of the mark in which something happened; null outside of all. */
export function markAt({ target }: { readonly target: EventTarget }): string | null {
  return (target as Element).closest("[data-mark]")?.getAttribute("data-mark") ?? null;
}

type TimelineStep = "next" | "previous" | "above" | "below" | "first" | "last";

type Lanes = readonly Pick<TimelineLane, "marks">[];

/** The mark to which a step leads: along time within a lane, or to the nearest in the next lane that has any. */
export function stepOnTimeline(lanes: Lanes, key: string, step: TimelineStep): string {
  const filled = lanes.filter(({ marks }) => marks.length > 0);
  const row = filled.findIndex(({ marks }) => marks.some((mark) => mark.key === key));
  const marks = filled[row]?.marks ?? [];
  const at = marks.findIndex((mark) => mark.key === key);
  const here = marks[at];
  if (here === undefined) return key;
  return targetOf(step, { filled, row, at, here })?.key ?? key;
}

interface Standing {
  readonly filled: Lanes;
  readonly row: number;
  readonly at: number;
  readonly here: TimelineMark;
}

function targetOf(step: TimelineStep, { filled, row, at, here }: Standing): TimelineMark | undefined {
  const marksIn = (other: number) => filled[other]?.marks ?? [];
  switch (step) {
    case "next":
      return marksIn(row)[at + 1];
    case "previous":
      return marksIn(row)[at - 1];
    case "first":
      return marksIn(row)[0];
    case "last":
      return marksIn(row).at(-1);
    case "above":
      return nearest(marksIn(row - 1), here);
    case "below":
      return nearest(marksIn(row + 1), here);
  }
}

function nearest(marks: readonly TimelineMark[], to: TimelineMark): TimelineMark | undefined {
  const distance = (mark: TimelineMark) => Math.abs(startOf(mark) - startOf(to));
  return marks.toSorted((left, right) => distance(left) - distance(right))[0];
}

function startOf(mark: TimelineMark): number {
  return mark.kind === "bar" ? mark.start : mark.box.start;
}
