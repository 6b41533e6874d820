import { isFramed } from "../../host/frame/frame.ts";
import type { Address } from "../nameHandling.ts";
import { useAppHistory } from "./HistoryContext.ts";

interface Going {
  /** Whether Back passes over the address that is left. Inside a frame it always does: the history is the host's. */
  readonly replace?: boolean;
}

/** Goes to an address within the app. */
export function useGo(): (to: Address | string, going?: Going) => void {
  const history = useAppHistory();
  return (to, { replace = false } = {}) => history.navigate(to, { replace: replace || isFramed() });
}
