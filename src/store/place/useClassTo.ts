import type { Path } from "react-router";
import type { CasePlace } from "./places.ts";
import { placePath } from "./placePath.ts";
import { useExplorer } from "../ExplorerContext.tsx";
import type { Display } from "../explorerState.ts";
import { classSearch } from "./classAddress.ts";

/** Makes the address within the app at which a class begins: nothing filtered or chosen but what is given; see `classAddress`. */
export function useClassTo(): (place: CasePlace, chosen?: Partial<Display>) => Omit<Path, "hash"> {
  const caseId = useExplorer(({ index }) => index.case.id);
  const display = useExplorer((state) => state.display);
  return (place, chosen) => ({ pathname: placePath(caseId, place), search: classSearch(display, chosen) });
}
