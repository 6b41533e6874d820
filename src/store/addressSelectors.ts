import type { StatementSet } from "../case/statementSet.ts";
import { passingActors } from "../filter/passingActors.ts";
import { type AddressChoice, addressesOf, allAddresses } from "../network/addresses/addressNetwork.ts";
import { addressSummary } from "../network/addresses/addressSummary.ts";
import { alignAmong, spreadAcross } from "../network/axis/alignAmong.ts";
import { flowLevels } from "../network/axis/flowLevels.ts";
import type { Graph } from "../network/graph.ts";
import type { Alignment } from "../network/axis/alignment.ts";
import { axisEnds } from "../network/axis/axisEnds.ts";
import type { Network } from "../network/twoModeNetwork.ts";
import { selectCounted } from "./countedSelectors.ts";
import type { Explorer } from "./createExplorerStore.ts";
import { memoizeLast } from "./memoizeLast.ts";
import { selectAlignment, selectNetwork, selectVisible, selectWholeNetwork } from "./selectors.ts";

const passing = memoizeLast(passingActors);
const addressChoice = memoizeLast(
  (among: StatementSet, tiesFrom: AddressChoice["tiesFrom"], ties: AddressChoice["ties"]) => ({
    visible: among,
    tiesFrom,
    ties,
  }),
);
const visibleAddresses = memoizeLast(addressesOf);
const wholeAddresses = memoizeLast(allAddresses);
const addressLevels = memoizeLast(flowLevels);
const addressAlignment = memoizeLast((network: Graph, places: Alignment) =>
  spreadAcross(network, alignAmong(network, places)),
);
const addressEnds = memoizeLast((said: Network, places: Alignment, graph: Graph, spread: Alignment) =>
  axisEnds(said, places, { graph, alignment: spread }),
);
const summaryOfAddresses = memoizeLast(addressSummary);

/** Who addresses whom in the whole case, which gives every actor its place in that view. */
export const selectWholeAddresses = (state: Explorer) =>
  wholeAddresses(selectCounted(state), selectWholeNetwork(state));

/**
 * Who addresses whom: the visible statements that have an addressee, and the ties that the source reports. A tie is no
 * statement: it stays unless the filter leaves out the kind, the naming or an attribute of the actor from whom it leads.
 */
export const selectAddresses = (state: Explorer) =>
  visibleAddresses(
    selectCounted(state),
    selectNetwork(state),
    addressChoice(selectVisible(state), passing(selectCounted(state), state.filter), state.display.ties),
  );

/** How far down each actor is in that view. */
export const selectAddressLevels = (state: Explorer) => addressLevels(selectWholeAddresses(state));

/** Where across: by alignment, between those one is tied to where there is none. */
export const selectAddressAlignment = (state: Explorer) =>
  addressAlignment(selectWholeAddresses(state), selectAlignment(state));

/** What is said at the ends of the axis there, by those of its actors that are at them. */
export const selectAddressEnds = (state: Explorer) =>
  addressEnds(
    selectWholeNetwork(state),
    selectAlignment(state),
    selectWholeAddresses(state),
    selectAddressAlignment(state),
  );

export const selectAddressSummary = (state: Explorer) =>
  summaryOfAddresses(selectCounted(state), selectAddresses(state));
