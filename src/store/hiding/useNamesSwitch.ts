import { useGo } from "../place/useGo.ts";
import { useHere } from "../place/useHere.ts";
import { useExplorer } from "../ExplorerContext.tsx";
import type { Filter } from "../../filter/filter.ts";
import { hidingRoom } from "./hidingRoom.ts";
import { formatSearch } from "../explorerSearch.ts";
import { selectSearchedInstead } from "../selectors.ts";

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
  const parsed = useExplorer(({ index }) => index.case);
  const naming = useExplorer((state) => state.naming);
  const filter = useExplorer((state) => state.filter);
  const instead = useExplorer(selectSearchedInstead);
  const display = useExplorer((state) => state.display);
  const areShown = display.names;
  const goOn = (kept: Filter) => {
    const search = formatSearch({ filter: kept, display: { ...display, names: !areShown } });
    go(naming.settle({ pathname, search }));
  };
  const flip = () => {
    const hidden = hidingRoom.inside();
    if (!areShown) goOn(filter);
    else if (hidden !== null) goOn(hidden.withoutNames(filter, parsed, instead));
    else
      void hiding().then((loaded) =>
        goOn(loaded?.withoutNames(filter, parsed, instead) ?? unsearched(filter)),
      );
  };
  return { areShown, flip };
}

/** What hides names; null where it cannot be loaded, which the page then says. */
function hiding() {
  return hidingRoom.load().catch(() => null);
}

/** Without the words searched for, which may be a name. */
function unsearched(filter: Filter): Filter {
  return { ...filter, text: "" };
}
