import type { ExplorerStore } from "../createExplorerStore.ts";
import type { Address } from "../nameHandling.ts";
import type { AppHistory } from "./appHistory.ts";
import { type ReadState, formatSearch, readSearch } from "../explorerSearch.ts";
import type { ExplorerState } from "../explorerState.ts";

/** How long changes may go on before the address follows: browsers refuse addresses that change too often. */
const PAUSE = 250;

export interface SyncOptions {
  /** Inside a frame no change may add to the host page's history. */
  readonly onlyReplace: boolean;
  /** Whether an address belongs to this store; what another store is opened by is left to that one. */
  readonly isOwn?: (address: Address) => boolean;
}

/**
 * Keeps address and store alike: what is chosen goes to the address, and Back, Forward or a link go to the store.
 * Both sides are compared in their canonical text, which ends the circle. A discrete act makes an entry in the history;
 * so does the first of a run of continuous ones, and the others of the run replace it, so that Back undoes the run.
 * A run ends with its final change, and where the address goes anywhere else. Where changes only replace, the address
 * follows when they rest.
 * Returns the function that stops it.
 */
export function syncUrl(
  store: ExplorerStore,
  history: AppHistory,
  { onlyReplace, isOwn = () => true }: SyncOptions,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isInRun = false;
  let written = "";
  const known = store.getState();
  const canonical = (search: string) => formatSearch(readSearch(known, search));

  const write = () => {
    clearTimeout(timer);
    const { lastChange } = store.getState();
    const search = formatSearch(store.getState());
    const isWritten = search === canonical(history.location.search);
    const isLaterInRun = isInRun && lastChange !== "discrete";
    isInRun = lastChange === "continuous" && (isInRun || !isWritten);
    if (isWritten) return;
    const { pathname } = history.location;
    written = pathname + search;
    history.navigate({ pathname, search }, { replace: onlyReplace || isLaterInRun });
  };

  const stopStore = store.subscribe((state) => {
    clearTimeout(timer);
    if (onlyReplace || state.lastChange === "continuous") timer = setTimeout(write, PAUSE);
    else write();
  });

  const stopHistory = history.subscribe((location) => {
    if (location.pathname + location.search !== written) isInRun = false;
    if (!isOwn(location)) return;
    if (!asksOtherwise(store.getState(), readSearch(known, location.search))) return;
    clearTimeout(timer);
    isInRun = false;
    store.getState().restore(location.search);
  });

  return () => {
    clearTimeout(timer);
    stopStore();
    stopHistory();
  };
}

/** Whether an address asks for other choices, or for something unknown that is not named yet. */
function asksOtherwise(state: ExplorerState, asked: ReadState): boolean {
  const namesUnknown = asked.unknown.length > 0 && asked.unknown.join() !== state.unknown.join();
  return namesUnknown || formatSearch(asked) !== formatSearch(state);
}
