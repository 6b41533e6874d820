import { useExplorer } from "../../store/ExplorerContext.tsx";
import type { Pane } from "../../store/viewChoices.ts";
import { useSubject } from "../../store/place/useSubject.ts";

/** The part that a narrow screen shows: the one chosen, else what the address names, else the picture. */
export function useShownPane(): Exclude<Pane, "auto"> {
  const subject = useSubject();
  const pane = useExplorer((state) => state.display.pane);
  if (pane !== "auto") return pane;
  return subject === null ? "chart" : "list";
}
