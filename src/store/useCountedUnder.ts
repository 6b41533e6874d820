import { useMemo } from "react";
import { type CountedUnder, countedUnder } from "../case/counting/countedUnder.ts";
import { useExplorer } from "./ExplorerContext.tsx";

/** Under what each actor and proposition is counted by choice; the same object while the choice stays. */
export function useCountedUnder(): CountedUnder {
  const index = useExplorer((state) => state.index);
  const bodies = useExplorer(({ display }) => display.bodies);
  const contraries = useExplorer(({ display }) => display.contraries);
  return useMemo(() => countedUnder(index, { bodies, contraries }), [index, bodies, contraries]);
}
