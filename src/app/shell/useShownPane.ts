import { useExplorer } from "../../store/ExplorerContext.tsx";
import type { Pane } from "../../store/viewChoices.ts";
import { useIsReading } from "../../store/place/useSubject.ts";

/** The part that a narrow screen shows: the one chosen, else what the address names, else the picture. */
export function useShownPane(): Exclude<Pane, "auto"> {
  const isReading = useIsReading();
  const pane = useExplorer((state) => state.display.pane);
  if (pane !== "auto") return pane;
  return isReading ? "list" : "chart";
}
