import type { DataRouter } from "react-router";
import type { ExplorerStore } from "./createExplorerStore.ts";
import { formatSearch, readSearch } from "./explorerSearch.ts";

/** How long typing may go on before the address follows: browsers refuse addresses that change too often. */
const TYPING_PAUSE = 250;

export interface SyncOptions {
  /** Inside a frame no change may add to the host page's history. */
  readonly onlyReplace: boolean;
}

/**
 * Keeps address and store alike: what is chosen goes to the address, and Back, Forward or a link go to the store.
 * Both sides are compared in their canonical text, which ends the circle. A discrete act makes an entry in the history;
 * so does the first of a run of continuous ones, and the others of the run replace it, so that Back undoes the run.
 * Returns the function that stops it.
 */
export function syncUrl(store: ExplorerStore, router: DataRouter, { onlyReplace }: SyncOptions): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isInRun = false;
  const { index } = store.getState();
  const canonical = (search: string) => formatSearch(readSearch(index, search));

  const write = () => {
    clearTimeout(timer);
    const { lastChange } = store.getState();
    const search = formatSearch(store.getState());
    if (search === canonical(router.state.location.search)) return;
    const isLaterInRun = isInRun && lastChange === "continuous";
    isInRun = lastChange === "continuous";
    const { pathname } = router.state.location;
    void router.navigate(
      { pathname, search },
      { replace: onlyReplace || isLaterInRun, preventScrollReset: true },
    );
  };

  const stopStore = store.subscribe((state) => {
    clearTimeout(timer);
    if (state.lastChange === "discrete") write();
    else timer = setTimeout(write, TYPING_PAUSE);
  });

  const stopRouter = router.subscribe(({ location, navigation }) => {
    if (navigation.state !== "idle") return;
    if (canonical(location.search) === formatSearch(store.getState())) return;
    clearTimeout(timer);
    isInRun = false;
    store.getState().restore(location.search);
  });

  return () => {
    clearTimeout(timer);
    stopStore();
    stopRouter();
  };
}
