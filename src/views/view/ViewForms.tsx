import type { ReactNode } from "react";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { useShownForm } from "../../store/shownForm.ts";
import { usePrintingAll } from "../../ui/hooks/usePrinting.ts";

interface ViewFormsProps {
  readonly picture: ReactNode;
  readonly table: ReactNode;
  /** For the view that can be rows of propositions. */
  readonly rows?: ReactNode;
}

/** A view as the picture, the rows or the table that is chosen; on paper the table is there too if all is asked for. */
export function ViewForms({ picture, table, rows }: ViewFormsProps) {
  const form = useShownForm();
  const isAllPrinted = usePrintingAll();
  return (
    <>
      {form === "picture" && picture}
      {form === "rows" && rows}
      {(form === "table" || isAllPrinted) && table}
    </>
  );
}

/** What a class sees only from a stage of the reveal on; before, it is not on the page at all. */
export function FromStage({ stage, children }: { readonly stage: number; readonly children: ReactNode }) {
  const isThere = useExplorer(({ display }) => display.reveal >= stage);
  return isThere && children;
}
