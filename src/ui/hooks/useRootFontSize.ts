import { useSyncExternalStore } from "react";

/** What browsers take for one rem if nobody says otherwise. */
const USUAL = 16;

/** How many CSS pixels one rem is now, for pictures whose words must grow with the words around them. */
export function useRootFontSize(): number {
  return useSyncExternalStore(subscribe, measure, measure);
}

function measure(): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return size > 0 ? size : USUAL;
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener("resize", onChange);
  return () => window.removeEventListener("resize", onChange);
}
