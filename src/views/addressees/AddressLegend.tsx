import { useMessages } from "../../i18n/useMessages.ts";
import type { AddressNetwork } from "../../network/addresses/addressNetwork.ts";
import { ActorItems } from "../marks/ActorItems.tsx";
import { WidthItem } from "../marks/WidthItem.tsx";
import type { LinkLook } from "../graph/linkDrawing.ts";
import "../marks/legend.css";

/** What line, width, shape, dash and size say in the view of who addresses whom. */
export function AddressLegend({ network }: { readonly network: AddressNetwork }) {
  const { addressees, chart } = useMessages();
  return (
    <section className="legend" aria-label={chart.legend}>
      <ul className="legend__items" aria-label={addressees.legendLine}>
        <li>
          <ArrowSample look="address" />
          {addressees.legendAct}
        </li>
        <li>
          <ArrowSample look="standing" />
          {addressees.legendStanding}
        </li>
        <WidthItem>{addressees.legendWidth}</WidthItem>
      </ul>
      <ul className="legend__items" aria-label={chart.legendShape}>
        <ActorItems graph={network} />
      </ul>
    </section>
  );
}

function ArrowSample({ look }: { readonly look: LinkLook }) {
  return (
    <svg
      className="legend__line link-mark"
      data-ink={look}
      data-emphasis="strong"
      viewBox="0 0 34 12"
      aria-hidden="true"
    >
      <path className="link-mark__line" d="M0 6H27" strokeWidth={1.4} />
      <path className="link-mark__head" d="M34 6L26 9.5L26 2.5Z" />
    </svg>
  );
}
