import { useMessages } from "../i18n/useMessages.ts";
import type { LinkLook } from "./linkDrawing.ts";
import type { Aggregation } from "../network/projection.ts";
import "./legend.css";

const LOOKS = {
  subtract: ["agreement", "disagreement"],
  congruence: ["agreement"],
  conflict: ["disagreement"],
  ignore: ["meeting"],
} as const satisfies Record<Aggregation, readonly LinkLook[]>;

/** What the lines of a one-mode network say: only the looks that this kind of tie can have. */
export function TieLegend({ aggregation }: { readonly aggregation: Aggregation }) {
  const { ties } = useMessages();
  return (
    <section className="legend" aria-label={ties.legend}>
      <ul className="legend__items">
        {LOOKS[aggregation].map((look) => (
          <li key={look}>
            <LineSample look={look} />
            {ties[look]}
          </li>
        ))}
        <li>
          <svg className="legend__line" viewBox="0 0 34 12" aria-hidden="true">
            <path className="legend__thin" d="M0 6H15" />
            <path className="legend__thick" d="M19 6H34" />
          </svg>
          {ties.width}
        </li>
        <li>
          <LineSample look={LOOKS[aggregation][0]} isThin />
          {ties.thin}
        </li>
      </ul>
    </section>
  );
}

function LineSample({ look, isThin = false }: { readonly look: LinkLook; readonly isThin?: boolean }) {
  return (
    <svg
      className="legend__line link-mark"
      data-ink={look}
      data-thin={isThin || undefined}
      viewBox="0 0 34 12"
      aria-hidden="true"
    >
      <path className="link-mark__line" d="M0 6H34" strokeWidth={2.2} />
    </svg>
  );
}
