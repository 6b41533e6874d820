import { type StatementSet, placesIn, setSize } from "../case/statementSet.ts";
import { filterParts, intersectParts } from "../filter/applyFilter.ts";
import { countActors } from "../filter/countActors.ts";
import { mendedSearch } from "../filter/mendedSearch.ts";
import { areAwaited } from "../filter/words/wordIndex.ts";
import { countUnjoined } from "../network/axis/networkSummary.ts";
import { findingOf } from "../network/questions/finding.ts";
import { networkAmong } from "../network/networkAmong.ts";
import { selectCounted, wholeNetwork } from "./countedSelectors.ts";
import type { Explorer } from "./createExplorerStore.ts";
import { keptAlignment, keptEnds, keptQuestions } from "./keptSteps.ts";
import { memoizeLast } from "./memoizeLast.ts";

const parts = memoizeLast(filterParts);
const visible = memoizeLast(intersectParts);
const actorCount = memoizeLast(countActors);
const resultCount = memoizeLast(
  (among: StatementSet, actors: number, bodies: boolean, contraries: boolean) => ({
    statements: setSize(among),
    actors,
    bodies,
    contraries,
  }),
);
const visiblePlaces = memoizeLast(placesIn);
const datedParts = memoizeLast((index: Explorer["index"], all: ReturnType<typeof parts>) =>
  intersectParts(index, all, "date"),
);

/** What each active part of the filter lets through. */
export const selectParts = ({ index, filter }: Explorer) => parts(index, filter);

/** The words that are searched for in place of those typed, which are found nowhere; null where those are found. */
export const selectSearchedInstead = ({ index, filter }: Explorer) =>
  mendedSearch(index, filter.text).instead;

/** Whether a search must wait until the words of the case are read; so long it shows everything. */
export const selectIsSearchAwaited = ({ index, filter }: Explorer) =>
  filter.text.trim() !== "" && areAwaited(index);

/** The statements that count: what list, chart, facets and summary all show. */
export const selectVisible = (state: Explorer) => visible(state.index, selectParts(state));

/** Their places in the case's list, ascending. */
export const selectVisiblePlaces = (state: Explorer) => visiblePlaces(selectVisible(state));

export const selectVisibleCount = (state: Explorer) => setSize(selectVisible(state));

/** The positions that the visible statements make. */
export const selectPositions = (state: Explorer) => selectNetwork(state).links;

const isWhole = (state: Explorer) => selectParts(state).size === 0;

/** How many actors make the visible statements. */
export const selectVisibleActorCount = (state: Explorer) =>
  actorCount(selectCounted(state), selectVisible(state));

/** How many statements by how many actors, and what is counted as one; a new object with every change of the filter, also if the counts stay. */
export const selectResultCount = (state: Explorer) =>
  resultCount(
    selectVisible(state),
    selectVisibleActorCount(state),
    state.display.bodies,
    state.display.contraries,
  );

/** The statements that pass every filter but that of dates. */
export const selectOfAnyDate = (state: Explorer) => datedParts(state.index, selectParts(state));

const visibleNetwork = memoizeLast(networkAmong);
const unjoined = memoizeLast(countUnjoined);
const wholeFinding = memoizeLast(findingOf);

/** The network of all statements of the case: it gives every node its place, whatever is filtered. */
export const selectWholeNetwork = (state: Explorer) => wholeNetwork(selectCounted(state));

export const selectAlignment = (state: Explorer) => keptAlignment(selectWholeNetwork(state));

/** What is said at the ends of the alignment axis, and by whom. */
export const selectAxisEnds = (state: Explorer) =>
  keptEnds(selectWholeNetwork(state), selectAlignment(state));

/** The network of the visible statements. */
export const selectNetwork = (state: Explorer) =>
  isWhole(state)
    ? selectWholeNetwork(state)
    : visibleNetwork(selectCounted(state), selectWholeNetwork(state), selectVisible(state));

/** Whether that lacks positions of the whole case. */
export const selectIsFiltered = (state: Explorer) =>
  selectNetwork(state).links.length < selectWholeNetwork(state).links.length;

/** What the headline says of the whole case; no filter changes it. */
export const selectFinding = (state: Explorer) => wholeFinding(selectWholeQuestions(state));

const selectWholeQuestions = (state: Explorer) =>
  keptQuestions(selectCounted(state), selectWholeNetwork(state));

/** The questions that the visible network answers, where nothing is filtered; null where they would have to be found. */
export const selectKnownQuestions = (state: Explorer) =>
  isWhole(state) ? selectWholeQuestions(state) : null;

/** How many visible actors nothing joins to the contested propositions. */
export const selectUnjoined = (state: Explorer) => unjoined(selectNetwork(state), selectAlignment(state));
