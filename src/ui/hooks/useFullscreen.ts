import { useSyncExternalStore } from "react";

/** Whether the page, or a part of it, fills the screen. */
export function useFullscreen(): boolean {
  return useSyncExternalStore(subscribe, () => (document.fullscreenElement ?? null) !== null);
}

function subscribe(onChange: () => void): () => void {
  document.addEventListener("fullscreenchange", onChange);
  return () => document.removeEventListener("fullscreenchange", onChange);
}
