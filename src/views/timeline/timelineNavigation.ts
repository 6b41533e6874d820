import type { TimelineLane, TimelineMark } from "./timelineLane.ts";

export type TimelineStep = "next" | "previous" | "above" | "below" | "first" | "last";

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
