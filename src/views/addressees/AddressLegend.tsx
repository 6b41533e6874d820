import { addresseesWords } from "../../i18n/en/views/addressees.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { type AddressNetwork, isStandingLink } from "../../network/addresses/addressNetwork.ts";
import { ActorItems, Sign, WidthItem } from "../marks/LegendItems.tsx";
import { arrowSign } from "../marks/legendSigns.ts";
import type { AddressCut } from "./readableAddresses.ts";
import "../marks/legend.css";

interface AddressLegendProps {
  readonly network: AddressNetwork;
  /** What is said of links that are not drawn; null where all are. */
  readonly cut: AddressCut | null;
}

/** What line, width, shape, dash and size say in the view of who addresses whom. */
export function AddressLegend({ network, cut }: AddressLegendProps) {
  const { chart } = useMessages();
  const addressees = useWords(addresseesWords);
  return (
    <section className="legend" aria-label={chart.legend}>
      {cut !== null && <p className="legend__note">{addressees.drawn(cut)}</p>}
      <ul className="legend__items" aria-label={addressees.legendLine}>
        {!network.links.every(isStandingLink) && (
          <li>
            <Sign sign={arrowSign("address")} />
            {addressees.legendAct}
          </li>
        )}
        {network.links.some(isStandingLink) && (
          <li>
            <Sign sign={arrowSign("standing")} />
            {addressees.legendStanding}
          </li>
        )}
        <WidthItem>{addressees.legendWidth}</WidthItem>
      </ul>
      <ul className="legend__items" aria-label={chart.legendShape}>
        <ActorItems graph={network} />
      </ul>
    </section>
  );
}
