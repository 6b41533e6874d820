import { useMemo } from "react";
import type { Proposition } from "../../case/proposition.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { splittingProposition } from "./splittingProposition.ts";

/** The proposition that sheets are about: the one that the filter names, if it names one, else the one that splits the actors most. */
export function useChosenProposition(): Proposition | undefined {
  const index = useExplorer((state) => state.index);
  const filtered = useExplorer(({ filter }) => filter.proposition);
  return useMemo(() => {
    const [only, ...others] = filtered;
    const id = only === undefined || others.length > 0 ? splittingProposition(index) : only;
    return id === null ? undefined : index.propositions.get(id);
  }, [index, filtered]);
}
