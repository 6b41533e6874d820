import type { LegendSign } from "../marks/legendSigns.ts";

/** From where an actor stands to where it would stand. */
export const MOVE_SIGN: LegendSign = {
  width: 34,
  height: 14,
  marks: [
    { kind: "path", path: "M2 5C2 -6 30 -6 30 0", stroke: "ink", strokeWidth: 1.6 },
    { kind: "path", path: "M30 6L26.6 -1L33.4 -1Z", fill: "ink" },
  ],
};

/** What is there no more. */
export const GONE_SIGN: LegendSign = {
  width: 34,
  height: 12,
  marks: [{ kind: "path", path: "M0 0H34", stroke: "rule", strokeWidth: 2 }],
};
