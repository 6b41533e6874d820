import type { StanceCounts } from "../../filter/countFacets.ts";
import { type BarScale, centreOf, stanceSegments } from "./stanceSegments.ts";
import "./stanceBar.css";

/** A small diverging bar of stances around a centre that all bars of one scale share; a picture of counts said elsewhere. */
export function StanceBar({ counts, scale }: { readonly counts: StanceCounts; readonly scale: BarScale }) {
  return (
    <span className="stance-bar" aria-hidden="true">
      <span className="stance-bar__centre" style={{ insetInlineStart: percent(centreOf(scale)) }} />
      {stanceSegments(counts, scale).map(({ stance, start, length }) => (
        <span
          key={stance}
          className="stance-bar__segment"
          data-stance={stance}
          style={{ insetInlineStart: percent(start), inlineSize: percent(length) }}
        />
      ))}
    </span>
  );
}

function percent(fraction: number): string {
  return `${fraction * 100}%`;
}
