import { useMessages } from "../../../i18n/useMessages.ts";
import { Sign } from "../../marks/LegendItems.tsx";
import type { SpineSign } from "../drawing/spineSigns.ts";
import "../../marks/legend.css";

export interface SpineLegendProps {
  readonly label: string;
  /** The signs of lines, then those of shapes. */
  readonly signs: readonly (readonly SpineSign[])[];
}

/** What the marks of a picture of groups mean. */
export function SpineLegend({ label: whole, signs: [lines = [], shapes = []] }: SpineLegendProps) {
  const { chart } = useMessages();
  return (
    <section className="legend" aria-label={whole}>
      {[
        { label: chart.legendLine, signs: lines },
        { label: chart.legendShape, signs: shapes },
      ].map(({ label, signs }) => (
        <ul key={label} className="legend__items" aria-label={label}>
          {signs.map(({ sign, text }) => (
            <li key={text}>
              <Sign sign={sign} />
              {text}
            </li>
          ))}
        </ul>
      ))}
    </section>
  );
}
