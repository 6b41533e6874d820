import { isFramed } from "../../host/frame/frame.ts";
import type { Address } from "../nameHandling.ts";
import { useAppHistory } from "./HistoryContext.ts";
import { inMode } from "./keptMode.ts";

interface Going {
  /** Whether Back passes over the address that is left. Inside a frame it always does: the history is the host's. */
  readonly replace?: boolean;
}

/** Goes to an address within the app, in the same mode. */
export function useGo(): (to: Address | string, going?: Going) => void {
  const history = useAppHistory();
  return (to, { replace = false } = {}) =>
    history.navigate(inMode(to, history.location.search), { replace: replace || isFramed() });
}
