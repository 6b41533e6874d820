import type { CasePlace } from "./places.ts";
import { NARROW } from "../../host/mediaQueries.ts";
import { useMediaQuery } from "../../ui/hooks/useMediaQuery.ts";
import { useExplorer } from "../ExplorerContext.tsx";
import { formatSearch } from "../explorerSearch.ts";
import type { Display } from "../explorerState.ts";
import { usePlace } from "./usePlace.ts";
import { placePath } from "./placePath.ts";

/** What an address shows otherwise than what is shown now. */
export interface ShownThere {
  readonly shown?: Partial<Display> | undefined;
  /** To be read in the pane of the list, which a narrow screen must then show. */
  readonly inPane?: boolean;
}

/** An address within the app, as react-router takes it. */
export interface AppAddress {
  readonly pathname: string;
  readonly search: string;
}

/** Makes the address of a place in the case at hand, with the filter and the display that are chosen now, or shown otherwise as given, in the step of a lesson that is on. */
export function usePlaceTo(): (place: CasePlace, there?: ShownThere) => AppAddress {
  const caseId = useExplorer(({ index }) => index.case.id);
  const filter = useExplorer((state) => state.filter);
  const display = useExplorer((state) => state.display);
  const isNarrow = useMediaQuery(NARROW);
  const { step } = usePlace();
  return (place, { shown, inPane = false } = {}) => {
    const pane = inPane && isNarrow ? "list" : display.pane;
    return {
      pathname: placePath(caseId, place, step),
      search: formatSearch({ filter, display: { ...display, pane, ...shown } }),
    };
  };
}
