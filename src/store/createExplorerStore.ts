import { type StoreApi, createStore } from "zustand/vanilla";
import type { FacetName, FacetValues } from "../case/caseIndex.ts";
import {
  type Filter,
  type FilterPart,
  NO_FILTER,
  chooseValues,
  loosen,
  setDates,
  setFewest,
  toggleValue,
} from "../filter/filter.ts";
import { filterParams } from "../filter/filterSearchParams.ts";
import { type NameHandling, PLAIN_NAMES } from "./nameHandling.ts";
import { type Known, type ReadState, formatSearch, readSearch } from "./explorerSearch.ts";
import { type Views, chosenView, viewChoice } from "./views.ts";
import type { ChangeKind, Display, ExplorerState } from "./explorerState.ts";

/** What a person can do to the choices; each is one line around a pure transition. */
export interface ExplorerActions {
  readonly toggle: <Name extends FacetName>(name: Name, value: FacetValues[Name]) => void;
  readonly choose: <Name extends FacetName>(name: Name, values: readonly FacetValues[Name][]) => void;
  readonly setText: (text: string) => void;
  readonly setFewest: (fewest: number) => void;
  readonly setDates: (from: string | null, to: string | null, change?: ChangeKind) => void;
  readonly setUndated: (undated: boolean) => void;
  readonly loosen: (part: FilterPart) => void;
  readonly clearAll: () => void;
  readonly show: (display: Partial<Display>, change?: ChangeKind) => void;
  /** Takes over what an address asks for. */
  readonly restore: (search: string) => void;
}

export interface Explorer extends ExplorerState, ExplorerActions, Known {
  /** Whether a person opened the case from a file, so that no address leads others to it. */
  readonly isOpened: boolean;
  readonly naming: NameHandling;
}

export type ExplorerStore = StoreApi<Explorer>;

/** A store of what is chosen in one case, starting with what the address asks for. */
export function createExplorerStore(
  { index, views }: Known,
  search = "",
  isOpened = false,
  naming = PLAIN_NAMES,
): ExplorerStore {
  return createStore<Explorer>((set) => {
    const refilter = (change: (filter: Filter) => Filter, lastChange: ChangeKind = "discrete") =>
      set(({ filter }) => ({ filter: change(filter), lastChange }));
    return {
      index,
      views,
      isOpened,
      naming,
      ...readSearch({ index, views }, search),
      lastChange: "discrete",
      toggle: (name, value) => refilter((filter) => toggleValue(filter, name, value)),
      choose: (name, values) => refilter((filter) => chooseValues(filter, name, values)),
      setText: (text) => refilter((filter) => ({ ...filter, text }), "continuous"),
      setFewest: (fewest) => refilter((filter) => setFewest(filter, fewest)),
      setDates: (from, to, change) => refilter((filter) => setDates(filter, from, to), change),
      setUndated: (undated) => refilter((filter) => ({ ...filter, undated })),
      loosen: (part) => refilter((filter) => loosen(filter, part)),
      clearAll: () => refilter(() => NO_FILTER),
      show: (shown, lastChange = "discrete") =>
        set(({ display }) => ({ display: asWritten(views, { ...display, ...shown }), lastChange })),
      restore: (asked) => set((now) => ({ ...restored(now, asked), lastChange: "discrete" })),
    };
  });
}

/** What an address asks for; what is so already stays the very same, so that nothing is worked out anew. */
function restored(now: Explorer, asked: string): Partial<ReadState> {
  const read = readSearch(now, asked);
  if (formatSearch(read) === formatSearch(now)) return { unknown: read.unknown };
  const isSameFilter = JSON.stringify(filterParams(read.filter)) === JSON.stringify(filterParams(now.filter));
  const isSameDisplay = formatSearch({ ...read, filter: now.filter }) === formatSearch(now);
  return {
    ...read,
    ...(isSameFilter ? { filter: now.filter } : {}),
    ...(isSameDisplay ? { display: now.display } : {}),
  };
}

/** The first view is chosen by its name, but kept as what an address without a view shows. */
function asWritten(views: Views, display: Display): Display {
  return { ...display, view: viewChoice(views, chosenView({ display, views })) };
}
