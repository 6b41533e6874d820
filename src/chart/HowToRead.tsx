import { useMessages } from "../i18n/useMessages.ts";
import type { NetworkSummary } from "../network/networkSummary.ts";
import "./howToRead.css";

/** One paragraph made from what is shown, and, on demand, how the picture is to be read. */
export function HowToRead({ summary }: { readonly summary: NetworkSummary }) {
  const { chart } = useMessages();
  const { mostContested, between, unjoined } = summary;
  return (
    <div className="how-to-read">
      <p>
        {chart.summaryCount(summary)}{" "}
        {mostContested === null
          ? chart.summaryNotContested
          : chart.summaryContested({ label: mostContested.proposition.label, ...mostContested.stances })}{" "}
        {between.length > 0 &&
          chart.summaryBetween({ names: between.map(({ actor }) => actor.label ?? actor.name) })}
      </p>
      <details className="how-to-read__more">
        <summary>{chart.howToRead}</summary>
        <p>
          {chart.readAcross} {unjoined > 0 && chart.readMiddle(unjoined)} {chart.readDown} {chart.readStable}
        </p>
      </details>
    </div>
  );
}
