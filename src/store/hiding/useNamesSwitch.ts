import { useLocation, useNavigate } from "react-router";
import { isFramed } from "../../host/frame/frame.ts";
import { useExplorer } from "../ExplorerContext.tsx";
import { formatSearch } from "../explorerSearch.ts";
import { withoutNames } from "./withoutNames.ts";

interface NamesSwitch {
  /** Whether actors and sources have their names now. */
  readonly areShown: boolean;
  /** Goes to the same place, filter and display with names hidden, or shown; Back undoes it. */
  readonly flip: () => void;
}

/** Hides names, and shows them again: another address, which opens another store of the same case. */
export function useNamesSwitch(): NamesSwitch {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { actors } = useExplorer(({ index }) => index.case);
  const naming = useExplorer((state) => state.naming);
  const filter = useExplorer((state) => state.filter);
  const display = useExplorer((state) => state.display);
  const areShown = display.names;
  const flip = () => {
    const search = formatSearch({
      filter: areShown ? withoutNames(filter, actors) : filter,
      display: { ...display, names: !areShown },
    });
    const there = naming.settle({ pathname, search });
    void navigate(there, { replace: isFramed(), preventScrollReset: true });
  };
  return { areShown, flip };
}
