import { useMediaQuery } from "../host/useMediaQuery.ts";
import { useExplorer } from "../store/ExplorerContext.tsx";
import { PHONE } from "../host/narrow.ts";

/** The view that is drawn: the one chosen, else the table on a phone and the network elsewhere. */
export function useShownView(): "network" | "table" {
  const isPhone = useMediaQuery(PHONE);
  const view = useExplorer((state) => state.display.view);
  if (view !== "auto") return view;
  return isPhone ? "table" : "network";
}
