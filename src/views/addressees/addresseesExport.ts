import type { Words } from "../../i18n/words.ts";
import { addressesFile } from "../../formats/write/networkFile.ts";
import { addresseesWords } from "../../i18n/en/views/addressees.ts";
import { baseWords } from "../../i18n/messages.ts";
import {
  type AddressLink,
  type AddressNetwork,
  isStandingLink,
} from "../../network/addresses/addressNetwork.ts";
import type { Explorer } from "../../store/createExplorerStore.ts";
import { memoizeLast } from "../../store/memoizeLast.ts";
import {
  selectAddressAlignment,
  selectAddressEnds,
  selectAddressLevels,
  selectAddresses,
  selectWholeAddresses,
} from "../../store/addressSelectors.ts";
import { selectWholeNetwork } from "../../store/selectors.ts";
import type { Placeable } from "../graph/networkLayoutRequest.ts";
import { type LegendItem, actorItems, arrowItem, widthItem } from "../picture/legendPart.ts";
import { shareNetwork } from "../picture/shareNetwork.ts";
import { networkPicture } from "../view/networkPicture.ts";
import type { ViewExport } from "../view/viewExport.ts";
import { addressDrawing } from "./addressDrawing.ts";
import { type ReadableAddresses, readableAddresses } from "./readableAddresses.ts";

const file = memoizeLast(addressesFile);

export const addresseesExport: ViewExport = {
  picture: networkPicture({
    network: (state) => readOf(state).network,
    drawing: (_network, _state, language) => addressDrawing(language),
    legend: (state, language) => addressLegend(readOf(state).whole, language),
    placeable: drawnPlaceable,
    ends: selectAddressEnds,
  }),
  sharePicture: (state, frame, language) => {
    const [{ network }, drawing] = [readOf(state), addressDrawing(language)];
    return shareNetwork({ network, drawing, ...drawnPlaceable(state) }, frame);
  },
  remarks: (state, language) => {
    const { cut } = readOf(state);
    return cut === null ? [] : [language.of(addresseesWords).drawn(cut)];
  },
  graph: {
    view: "addressees",
    file: (state) => file(state.index, selectAddresses(state)),
    placeable: addressPlaceable,
  },
};

function readOf(state: Explorer): ReadableAddresses {
  return readableAddresses(selectWholeAddresses(state), selectAddresses(state));
}

/** The same as in the explorer, of a large case those alone who are drawn. */
function drawnPlaceable(state: Explorer): Placeable<AddressLink> {
  return { ...addressPlaceable(state), whole: readOf(state).whole };
}

/** What the places of actors follow from there. */
export function addressPlaceable(state: Explorer): Placeable<AddressLink> {
  return {
    whole: selectWholeAddresses(state),
    said: selectWholeNetwork(state),
    hasBeads: false,
    alignment: selectAddressAlignment(state),
    levels: selectAddressLevels(state),
    themes: [],
    several: "",
  };
}

/** What the signs of the network of who addresses whom mean. */
function addressLegend(network: AddressNetwork, language: Words): LegendItem[] {
  const messages = language.of(baseWords);
  const addressees = language.of(addresseesWords);
  return [
    ...(network.links.every(isStandingLink) ? [] : [arrowItem("address", addressees.legendAct)]),
    ...(network.links.some(isStandingLink) ? [arrowItem("standing", addressees.legendStanding)] : []),
    widthItem(addressees.legendWidth),
    ...actorItems(network, messages),
  ];
}
