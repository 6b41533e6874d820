import { useSyncExternalStore } from "react";

/** How many elements of the page the selector finds, kept up to date. */
export function useElementCount(selector: string): number {
  const count = () => document.querySelectorAll(selector).length;
  return useSyncExternalStore(subscribe, count, count);
}

function subscribe(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => observer.disconnect();
}
