import { useSyncExternalStore } from "react";

/** Whether the page, or a part of it, fills the screen. */
export function useFullscreen(): boolean {
  return useSyncExternalStore(subscribe, isFull, isFull);
}

function isFull(): boolean {
  return (document.fullscreenElement ?? null) !== null;
}

function subscribe(onChange: () => void): () => void {
  document.addEventListener("fullscreenchange", onChange);
  return () => document.removeEventListener("fullscreenchange", onChange);
}

/** Lets an element fill the screen, or the page be a page again. A browser may refuse although it offers it; then all stays as it is. */
export function toggleFullscreen(element: Element | null): void {
  const asked =
    (document.fullscreenElement ?? null) === null ? element?.requestFullscreen() : document.exitFullscreen();
  void asked?.catch(() => {});
}
