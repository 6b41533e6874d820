import { STANCES } from "../../case/statement.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import type { Network } from "../../network/twoModeNetwork.ts";
import { StanceIcon } from "../../ui/StanceIcon.tsx";
import { ActorItems, PlateItem, Sign, WidthItem } from "../marks/LegendItems.tsx";
import { stanceLineSign } from "../marks/legendSigns.ts";
import "../marks/legend.css";

interface LegendProps {
  readonly network: Network;
  /** Whether some of it is filtered out, so that plates show the stances of the rest. */
  readonly isFiltered?: boolean;
}

/** What line, colour, shape, dash and size say: only what the network shows. */
export function Legend({ network, isFiltered = false }: LegendProps) {
  const { chart, words } = useMessages();
  const stances = STANCES.filter((stance) => network.links.some((link) => link.stance === stance));
  return (
    <section className="legend" aria-label={chart.legend}>
      <ul className="legend__items" aria-label={chart.legendLine}>
        {stances.map((stance) => (
          <li key={stance}>
            <Sign sign={stanceLineSign(stance)} />
            <StanceIcon stance={stance} />
            {words.stanceName[stance]}
          </li>
        ))}
        <WidthItem>{chart.legendWidth}</WidthItem>
      </ul>
      <ul className="legend__items" aria-label={chart.legendShape}>
        <ActorItems graph={network} />
        <PlateItem isFiltered={isFiltered} />
      </ul>
    </section>
  );
}
