import type { Case } from "../../case/case.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { formatSearch } from "../../store/explorerSearch.ts";
import { DEFAULT_DISPLAY } from "../../store/explorerState.ts";
import { useHere } from "../../store/place/useHere.ts";
import { OF_THE_DEVICE } from "../../store/place/useShownAddress.ts";

/** A case to be taken along as it is shown: where its names are hidden it has stand-ins for good. */
interface Taken {
  readonly shown: Case;
  /** The place, view and filters of now, without the id of the case. */
  readonly start: string;
  readonly areNamesHidden: boolean;
}

const { names, seed } = DEFAULT_DISPLAY;

/** What is open now, to be opened again elsewhere. */
export function useTaken(): Taken {
  const shown = useExplorer(({ index }) => index.case);
  const areNamesHidden = useExplorer(({ display }) => !display.names);
  const { pathname } = useHere();
  const search = useExplorer(({ filter, display }) =>
    formatSearch({ filter, display: { ...display, ...OF_THE_DEVICE, names, seed } }),
  );
  const start = pathname.replace(/^\/[^/]*/, "") + search;
  return { shown, start, areNamesHidden };
}
