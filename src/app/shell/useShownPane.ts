import { useParams } from "react-router";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import type { Pane } from "../../store/explorerState.ts";

/** The part that a narrow screen shows: the one chosen, else what the address names, else the picture. */
export function useShownPane(): Exclude<Pane, "auto"> {
  const { actorId, propositionId, statementId } = useParams();
  const pane = useExplorer((state) => state.display.pane);
  if (pane !== "auto") return pane;
  return (actorId ?? propositionId ?? statementId) === undefined ? "chart" : "list";
}
