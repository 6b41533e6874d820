import { useSyncExternalStore } from "react";

/** Whether this is drawn to text, as the build does, where nothing can follow later. */
export function useIsDrawnOnce(): boolean {
  return useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
}

const never = () => () => {};
