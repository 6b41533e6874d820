import type { ReactNode } from "react";
import { PHONE } from "../../host/mediaQueries.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { useMediaQuery } from "../../ui/hooks/useMediaQuery.ts";
import { usePrintingAll } from "../../ui/hooks/usePrinting.ts";

interface ViewFormsProps {
  readonly picture: ReactNode;
  readonly table: ReactNode;
}

/** A view as the picture or the table that is chosen; on paper both are there if all is asked for. */
export function ViewForms({ picture, table }: ViewFormsProps) {
  const form = useShownForm();
  const isAllPrinted = usePrintingAll();
  return (
    <>
      {form === "picture" && picture}
      {(form === "table" || isAllPrinted) && table}
    </>
  );
}

/**
 * Whether the view is a picture or a table: as chosen, else the table on a phone and the picture elsewhere. In
 * another page and on a projector the picture too, since a table in a narrow frame would be many screens long.
 */
export function useShownForm(): "picture" | "table" {
  const isPhone = useMediaQuery(PHONE);
  const form = useExplorer((state) => state.display.form);
  const isFramed = useExplorer(({ display }) => display.embed || display.present);
  if (form !== "auto") return form;
  return isPhone && !isFramed ? "table" : "picture";
}

/** What a class sees only from a stage of the reveal on; before, it is not on the page at all. */
export function FromStage({ stage, children }: { readonly stage: number; readonly children: ReactNode }) {
  const isThere = useExplorer(({ display }) => display.reveal >= stage);
  return isThere && children;
}
