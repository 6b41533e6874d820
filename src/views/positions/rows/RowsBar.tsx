import { rowsWords } from "../../../i18n/en/views/rows.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { oncePer } from "../../../network/oncePer.ts";
import type { Network } from "../../../network/twoModeNetwork.ts";
import { selectWholeNetwork } from "../../../store/selectors.ts";
import { useExplorer } from "../../../store/ExplorerContext.tsx";
import { ORDERS, type Order } from "../../../store/viewChoices.ts";
import { StanceIcon } from "../../../ui/StanceIcon.tsx";
import { foldsAway } from "../../../ui/foldsAway.ts";
import { ActorItems } from "../../marks/LegendItems.tsx";
import "../../marks/legend.css";
import "./rowsBar.css";

/** The bar over the rows: which side says no and which yes, what the marks mean, and the order. */
export function RowsBar() {
  const words = useWords(rowsWords);
  return (
    <div className="rows-bar">
      <Key />
      <p className="rows-bar__side rows-bar__side--start" data-stance="oppose">
        <StanceIcon stance="oppose" />
        {words.side.oppose}
      </p>
      <span className="rows-bar__middle">
        <StanceIcon stance="mixed" />
      </span>
      <p className="rows-bar__side" data-stance="support">
        {words.side.support}
        <StanceIcon stance="support" />
      </p>
      <OrderChoice />
    </div>
  );
}

const stancesOnTheLine = oncePer(({ links }: Network) =>
  (["mixed", "abstain"] as const).filter((wanted) => links.some(({ stance }) => stance === wanted)),
);

function Key() {
  const words = useWords(rowsWords);
  const network = useExplorer(selectWholeNetwork);
  return (
    <details className="rows-bar__key" {...foldsAway}>
      <summary>{words.key}</summary>
      <div className="rows-bar__meaning legend">
        <p>{words.howToRead}</p>
        <ul className="legend__items" aria-label={words.legendMark}>
          {stancesOnTheLine(network).map((stance) => (
            <li key={stance}>
              <StanceIcon stance={stance} />
              {words.side[stance]}
            </li>
          ))}
          <ActorItems graph={network} />
        </ul>
      </div>
    </details>
  );
}

function OrderChoice() {
  const words = useWords(rowsWords);
  const order = useExplorer(({ display }) => display.order);
  const show = useExplorer((state) => state.show);
  return (
    <select
      className="rows-bar__order"
      aria-label={words.order}
      value={order}
      onChange={({ currentTarget }) => show({ order: currentTarget.value as Order })}
    >
      {ORDERS.map((choice) => (
        <option key={choice} value={choice}>
          {words.orders[choice]}
        </option>
      ))}
    </select>
  );
}
