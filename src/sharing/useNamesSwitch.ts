import { useLocation, useNavigate } from "react-router";
import { isFramed } from "../host/frame.ts";
import { useExplorer } from "../store/ExplorerContext.tsx";
import { formatSearch } from "../store/explorerSearch.ts";
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
  const areShown = useExplorer(({ display }) => display.names);
  const naming = useExplorer((state) => state.naming);
  const search = useExplorer(({ index, filter, display }) =>
    formatSearch({
      filter: areShown ? withoutNames(filter, index.case.actors) : filter,
      display: { ...display, names: !areShown },
    }),
  );
  const flip = () =>
    void navigate(naming.settle({ pathname, search }), { replace: isFramed(), preventScrollReset: true });
  return { areShown, flip };
}
