import { type Filter, NO_FILTER } from "../../filter/filter.ts";
import { NARROW } from "../../host/mediaQueries.ts";
import { useMediaQuery } from "../../ui/hooks/useMediaQuery.ts";
import { useExplorer } from "../ExplorerContext.tsx";
import { formatSearch } from "../explorerSearch.ts";
import { DEFAULT_DISPLAY, type Display } from "../explorerState.ts";
import type { Address } from "../nameHandling.ts";
import { placePath } from "./placePath.ts";
import type { CasePlace } from "./places.ts";
import type { Pane } from "../viewChoices.ts";
import { usePlace } from "./usePlace.ts";

/** What an address asks for beside its place; without any of it, for what is chosen now. */
export interface ShownThere {
  /** What is shown otherwise there than here. */
  readonly shown?: Partial<Display> | undefined;
  /** What is filtered otherwise there than here. */
  readonly filtered?: Partial<Filter>;
  /** To be read beside the picture: a narrow screen, which shows one part at a time, then shows what is read. */
  readonly inPane?: boolean;
  /** For a class to begin at: outside of lessons, with no filter and nothing chosen but whether names are shown. Short, since it becomes a QR code. */
  readonly forClass?: boolean;
}

/** Makes the address of a place in the case at hand, with the filter and the display that are chosen now, in the step of a lesson that is on. */
export function usePlaceTo(): (place: CasePlace, there?: ShownThere) => Address {
  const caseId = useExplorer(({ index }) => index.case.id);
  const filter = useExplorer((state) => state.filter);
  const display = useExplorer((state) => state.display);
  const isNarrow = useMediaQuery(NARROW);
  const { step } = usePlace();
  return (place, { shown, filtered, inPane = false, forClass = false } = {}) => {
    const kept = forClass ? bare(display) : { filter, display };
    const isRead = isNarrow && (inPane || place.page !== "explorer");
    const readIn = isRead ? displayIn(kept.display, readFrom(display.pane)) : kept.display;
    return {
      pathname: placePath(caseId, place, forClass ? undefined : step),
      search: searchOf(
        filtered ? { ...kept.filter, ...filtered } : kept.filter,
        shown === undefined ? readIn : { ...readIn, ...shown },
      ),
    };
  };
}

const searches = new WeakMap<Display, { readonly filter: Filter; readonly search: string }>();

/** A page has hundreds of links that ask for the same two or three displays. */
function searchOf(filter: Filter, display: Display): string {
  const last = searches.get(display);
  if (last?.filter === filter) return last.search;
  const search = formatSearch({ filter, display });
  searches.set(display, { filter, search });
  return search;
}

const displays = new WeakMap<Display, Display>();

/** The same object for the same display and part. */
function displayIn(display: Display, pane: Pane): Display {
  const last = displays.get(display);
  if (last?.pane === pane) return last;
  const made = { ...display, pane };
  displays.set(display, made);
  return made;
}

/** What is read keeps in its address whether it was opened from the list, so that the way back leads there. */
function readFrom(pane: Pane): Pane {
  return pane === "list" ? "list" : "auto";
}

function bare({ names, seed }: Display) {
  return { filter: NO_FILTER, display: { ...DEFAULT_DISPLAY, names, seed } };
}
