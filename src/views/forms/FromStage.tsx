import type { ReactNode } from "react";
import { useExplorer } from "../../store/ExplorerContext.tsx";

/** What a class sees only from a stage of the reveal on; before, it is not on the page at all. */
export function FromStage({ stage, children }: { readonly stage: number; readonly children: ReactNode }) {
  const isThere = useExplorer(({ display }) => display.reveal >= stage);
  return isThere && children;
}
