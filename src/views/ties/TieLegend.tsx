import type { ReactNode } from "react";
import { STANCES } from "../../case/statement.ts";
import { tiesWords } from "../../i18n/en/views/ties.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import type { TieSide } from "../../network/ties/tieNetwork.ts";
import type { Network } from "../../network/twoModeNetwork.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { selectIsFiltered, selectWholeNetwork } from "../../store/selectors.ts";
import { StanceIcon } from "../../ui/StanceIcon.tsx";
import { ActorItems, PlateItem, Sign, WidthItem } from "../marks/LegendItems.tsx";
import { tieSign } from "../marks/legendSigns.ts";
import type { TieCut } from "./readableTies.ts";
import { TIE_LOOKS } from "./tieDrawing.ts";
import "../marks/legend.css";

interface TieLegendProps {
  readonly side: TieSide;
  /** What is said of ties that are not drawn; null where all are. */
  readonly cut?: TieCut | null;
  /** What a view draws besides. */
  readonly children?: ReactNode;
}

/** What lines and nodes of a one-mode network say: only the looks that this kind of tie can have, the kinds of actor or the stances of the whole case. */
export function TieLegend({ side, cut = null, children }: TieLegendProps) {
  const aggregation = useExplorer(({ display }) => display.aggregation);
  const whole = useExplorer(selectWholeNetwork);
  const { chart } = useMessages();
  const ties = useWords(tiesWords);
  return (
    <section className="legend" aria-label={ties.legend}>
      {cut !== null && <p className="legend__note">{ties.drawn(cut)}</p>}
      <ul className="legend__items">
        {children}
        {TIE_LOOKS[aggregation].map((look) => (
          <li key={look}>
            <Sign sign={tieSign(look)} />
            {ties[look]}
          </li>
        ))}
        <WidthItem>{ties.width}</WidthItem>
        <li>
          <Sign sign={tieSign(TIE_LOOKS[aggregation][0], true)} />
          {ties.thin}
        </li>
      </ul>
      <ul className="legend__items" aria-label={chart.legendShape}>
        {side === "actor" ? <ActorItems graph={whole} /> : <PlateItems whole={whole} />}
      </ul>
    </section>
  );
}

/** A plate, and the stances that the line under it shares out. */
function PlateItems({ whole }: { readonly whole: Network }) {
  const { words } = useMessages();
  const isFiltered = useExplorer(selectIsFiltered);
  const stances = STANCES.filter((stance) => whole.links.some((link) => link.stance === stance));
  return (
    <>
      <PlateItem isFiltered={isFiltered} />
      {stances.map((stance) => (
        <li key={stance}>
          <StanceIcon stance={stance} />
          {words.stanceName[stance]}
        </li>
      ))}
    </>
  );
}
