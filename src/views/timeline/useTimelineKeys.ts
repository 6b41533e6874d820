import { type KeyboardEvent, type RefObject, useState } from "react";
import { type TimelineStep, stepOnTimeline } from "./timelineNavigation.ts";
import type { TimelineLane } from "./timelineLane.ts";

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
