import { useSyncExternalStore } from "react";
import { type CopyState, offlineCopy } from "./offlineCopy.ts";

/** Whether this browser keeps a copy of the site; the view draws again when that changes. */
export function useOfflineCopy(copy = offlineCopy): CopyState {
  return useSyncExternalStore(copy.subscribe, copy.state);
}
