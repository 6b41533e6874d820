import type { Placeable } from "../../views/graph/networkLayoutRequest.ts";
import type { GraphFile } from "../../formats/write/graphFile.ts";
import { addressesFile, positionsFile, tiesFile } from "../../formats/write/networkFile.ts";
import type { TieSide } from "../../network/ties/tieNetwork.ts";
import type { Explorer } from "../../store/createExplorerStore.ts";
import { type ViewName, chosenView } from "../../store/views.ts";
import { memoizeLast } from "../../store/memoizeLast.ts";
import {
  selectAddressAlignment,
  selectAddressLevels,
  selectAddresses,
  selectAlignment,
  selectNetwork,
  selectWholeAddresses,
  selectWholeNetwork,
} from "../../store/selectors.ts";
import { selectTies } from "../../store/tieSelectors.ts";

/** The view whose network a file of the chosen view holds: its own, or who says what where it has none. */
export function graphView(view: ViewName): "network" | "alignment" | "propositions" | "addressees" {
  switch (view) {
    case "network":
    case "alignment":
    case "propositions":
    case "addressees":
      return view;
    case "matrix":
    case "timeline":
    case "sides":
    case "firmness":
      return "network";
  }
}

const positions = memoizeLast(positionsFile);
const addresses = memoizeLast(addressesFile);
const ties = { actor: memoizeLast(tiesFile), proposition: memoizeLast(tiesFile) };

/** The network of the chosen view, ready to be written; null where it has too many ties to be worked out. */
export function selectGraphFile(state: Explorer): GraphFile | null {
  switch (graphView(chosenView(state))) {
    case "network":
      return positions(state.index, selectNetwork(state));
    case "alignment":
      return tiesOf(state, "actor");
    case "propositions":
      return tiesOf(state, "proposition");
    case "addressees":
      return addresses(state.index, selectAddresses(state));
  }
}

/** What the places of its nodes follow from. */
export function graphGround(state: Explorer): Placeable {
  const { themes } = state.index.case;
  if (graphView(chosenView(state)) !== "addressees")
    return { whole: selectWholeNetwork(state), alignment: selectAlignment(state), themes };
  return {
    whole: selectWholeAddresses(state),
    alignment: selectAddressAlignment(state),
    levels: selectAddressLevels(state),
    themes: [],
  };
}

function tiesOf(state: Explorer, side: TieSide): GraphFile | null {
  const network = selectTies[side](state);
  if (network === null) return null;
  return ties[side](state.index, network, selectNetwork(state), state.display.aggregation);
}
