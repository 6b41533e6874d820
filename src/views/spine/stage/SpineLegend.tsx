import { useMessages } from "../../i18n/useMessages.ts";
import { Sign } from "../marks/LegendItems.tsx";
import { spineSigns } from "./drawing/spineSigns.ts";
import type { SpineScene } from "./drawing/spineScene.ts";
import "../marks/legend.css";

/** What the marks of a spine mean. */
export function SpineLegend({ scene }: { readonly scene: SpineScene }) {
  const messages = useMessages();
  const { chart } = messages;
  const [lines = [], shapes = []] = spineSigns(scene, messages);
  return (
    <section className="legend" aria-label={chart.legend}>
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
