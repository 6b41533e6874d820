import type { ReactNode } from "react";
import { usePrinting } from "../../ui/hooks/usePrinting.ts";
import { useShownForm } from "./useShownForm.ts";

interface ViewFormsProps {
  readonly picture: ReactNode;
  readonly table: ReactNode;
}

/** A view as the picture or the table that is chosen; on paper the table stands in any case. */
export function ViewForms({ picture, table }: ViewFormsProps) {
  const form = useShownForm();
  const isPrinting = usePrinting();
  return (
    <>
      {form === "picture" && picture}
      {(form === "table" || isPrinting) && table}
    </>
  );
}
