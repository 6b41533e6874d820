import type { ReactNode } from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../ExplorerContext.tsx";
import "./hiddenNames.css";

/** Says that names are hidden, and what that does not hide; what is given is the way to show them. */
export function HiddenNames({ children }: { readonly children?: ReactNode }) {
  const { names } = useMessages();
  const areShown = useExplorer(({ display }) => display.names);
  if (areShown) return null;
  return (
    <p className="hidden-names">
      {names.hidden} {names.limit} {children}
    </p>
  );
}
