import { STANCES, type Stance } from "../../case/statement.ts";
import { matrixWords } from "../../i18n/en/views/matrix.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import type { Network } from "../../network/twoModeNetwork.ts";
import { StanceIcon } from "../../ui/StanceIcon.tsx";
import { ActorSign } from "../marks/ActorSign.tsx";
import { hasUnnamed, legendKindsOf } from "../marks/legendKinds.ts";
import "../marks/legend.css";

/** What colour, sign, number, hatching and shape say: only what the matrix shows. */
export function MatrixLegend({ network }: { readonly network: Network }) {
  const messages = useMessages();
  const { chart, words } = messages;
  const matrix = useWords(matrixWords);
  const stances = STANCES.filter((stance) => network.links.some((link) => link.stance === stance));
  const isMany = network.links.some(({ statements }) => statements.length > 1);
  return (
    <section className="legend matrix-legend" aria-label={chart.legend}>
      <ul className="legend__items" aria-label={matrix.legendCell}>
        {stances.map((stance) => (
          <li key={stance}>
            <Sample stance={stance} />
            {words.stanceName[stance]}
          </li>
        ))}
        <li>
          <span className="matrix__cell matrix-legend__cell" aria-hidden="true" />
          {matrix.legendSilence}
        </li>
        {isMany && (
          <li>
            <Sample stance={stances[0] ?? "support"} number={2} />
            {matrix.legendNumber}
          </li>
        )}
      </ul>
      <ul className="legend__items" aria-label={matrix.legendKind}>
        {legendKindsOf(network, messages).map(({ shape, text }) => (
          <li key={shape}>
            <ActorSign shape={shape} isNamed />
            <bdi>{text}</bdi>
          </li>
        ))}
        {hasUnnamed(network) && (
          <li>
            <ActorSign shape="circle" isNamed={false} />
            {matrix.legendDash}
          </li>
        )}
      </ul>
    </section>
  );
}

function Sample({ stance, number }: { readonly stance: Stance; readonly number?: number }) {
  return (
    <span className="matrix__cell matrix-legend__cell" data-stance={stance} aria-hidden="true">
      <StanceIcon stance={stance} />
      {number}
    </span>
  );
}
