import type { LegendSign } from "./legendSigns.ts";
import { Marks } from "./paint/Marks.tsx";

/** A sign of a legend before its words, which say what it means. */
export function Sign({ sign: { width, height, marks } }: { readonly sign: LegendSign }) {
  return (
    <svg
      className="legend__sign"
      width={width}
      height={height}
      viewBox={`0 ${-height / 2} ${width} ${height}`}
      aria-hidden="true"
    >
      <Marks marks={marks} />
    </svg>
  );
}
