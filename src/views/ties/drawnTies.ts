import { tiesWords } from "../../i18n/en/views/ties.ts";
import { baseWords } from "../../i18n/messages.ts";
import type { Words } from "../../i18n/words.ts";
import type { TieNetwork, TieSide } from "../../network/ties/tieNetwork.ts";
import type { Network } from "../../network/twoModeNetwork.ts";
import type { Explorer } from "../../store/createExplorerStore.ts";
import { memoizeLast } from "../../store/memoizeLast.ts";
import { selectIsFiltered, selectWholeNetwork } from "../../store/selectors.ts";
import { selectTieSettings } from "../../store/tieSelectors.ts";
import {
  type LegendItem,
  actorItems,
  lineItem,
  plateItem,
  stanceItems,
  widthItem,
} from "../picture/legendPart.ts";
import { stancesIn } from "../positions/positionsExport.ts";
import { type DrawnNetwork, usualPlaceable } from "../view/networkPicture.ts";
import type { ViewExport } from "../view/viewExport.ts";
import { compared } from "./compared.ts";
import { type ReadableTies, type TiesToRead, readableTies } from "./readableTies.ts";
import { TIE_LOOKS, tieDrawing } from "./tieDrawing.ts";
import { tiesPlacing } from "./tiesPlacing.ts";

/** Ties as a file draws them: those that can be read, and what is said of the others. */
export interface DrawnTies extends Omit<
  DrawnNetwork<TieNetwork["links"][number], TieNetwork>,
  "ghosted" | "network"
> {
  readonly network: (state: Explorer) => TieNetwork;
  readonly read: (state: Explorer) => ReadableTies;
  readonly ghosted: (state: Explorer) => TieNetwork | null;
  readonly remarks: NonNullable<ViewExport["remarks"]>;
}

/** The fields of `TiesToRead` one by one, for what is kept as long as each of them is the same. */
type TiesInTurn = readonly [TieNetwork, TiesToRead["ghosted"], TiesToRead["whole"], TiesToRead["about"]];

/** How ties are drawn, whichever they are. */
export function drawnTies(side: TieSide, asked: (state: Explorer) => TiesToRead): DrawnTies {
  const readOf = memoizeLast((said: Network, ...[network, ghosted, whole, about]: TiesInTurn): ReadableTies =>
    readableTies(said, { network, ghosted, whole, about }),
  );
  const read = (state: Explorer) => {
    const ties = asked(state);
    return readOf(selectWholeNetwork(state), ties.network, ties.ghosted, ties.whole, ties.about);
  };
  const drawnOf = (state: Explorer) => {
    const { cut, whole } = read(state);
    return { whole, isCut: cut !== null };
  };
  return {
    read,
    network: (state) => read(state).network,
    ghosted: (state) => read(state).ghosted ?? null,
    placeable: (state, language) => tiesPlacing(usualPlaceable(state, language), side, drawnOf(state)),
    drawing: (_, state) => tieDrawing(read(state).whole, selectTieSettings(state)),
    legend: (state, language) => tieLegend(side, state, language),
    remarks: (state, language) => {
      const { cut } = read(state);
      const words = language.of(tiesWords);
      const { nodes, leftOut } = asked(state).network;
      const said = compared({ side, count: nodes.length, leftOut }, words);
      return [said, cut === null ? "" : words.drawn(cut)].filter(Boolean);
    },
  };
}

/** What the signs of a one-mode network mean. */
function tieLegend(side: TieSide, state: Explorer, language: Words): LegendItem[] {
  const messages = language.of(baseWords);
  const ties = language.of(tiesWords);
  const whole = selectWholeNetwork(state);
  const looks = TIE_LOOKS[state.display.aggregation];
  const nodes =
    side === "actor"
      ? actorItems(whole, messages)
      : [plateItem(messages, selectIsFiltered(state)), ...stanceItems(stancesIn(whole), messages)];
  return [
    ...looks.map((look) => lineItem(look, ties[look])),
    widthItem(ties.width),
    lineItem(looks[0], ties.thin, true),
    ...nodes,
  ];
}
