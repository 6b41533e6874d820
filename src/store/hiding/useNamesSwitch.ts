import { useGo } from "../place/useGo.ts";
import { useHere } from "../place/useHere.ts";
import { useExplorer } from "../ExplorerContext.tsx";
import { formatSearch } from "../explorerSearch.ts";
import { selectSearchedInstead } from "../selectors.ts";
import { withoutNames } from "./withoutNames.ts";

interface NamesSwitch {
  /** Whether actors and sources have their names now. */
  readonly areShown: boolean;
  /** Goes to the same place, filter and display with names hidden, or shown; Back undoes it. */
  readonly flip: () => void;
}

/** Hides names, and shows them again: another address, which opens another store of the same case. */
export function useNamesSwitch(): NamesSwitch {
  const go = useGo();
  const { pathname } = useHere();
  const { actors } = useExplorer(({ index }) => index.case);
  const naming = useExplorer((state) => state.naming);
  const filter = useExplorer((state) => state.filter);
  const instead = useExplorer(selectSearchedInstead);
  const display = useExplorer((state) => state.display);
  const areShown = display.names;
  const flip = () => {
    const search = formatSearch({
      filter: areShown ? withoutNames(filter, actors, instead) : filter,
      display: { ...display, names: !areShown },
    });
    go(naming.settle({ pathname, search }));
  };
  return { areShown, flip };
}
