import { useEffect } from "react";
import { hostSecret } from "./tidyAddress.ts";
import { watchHeight } from "./watchHeight.ts";

/**
 * While it is mounted, the page around hears how high the first element is that one of the selectors finds, even where
 * that comes late, with a room that loads when it is entered.
 */
export function useFrameHeight(...selectors: readonly string[]): void {
  const selector = selectors.join();
  useEffect(
    () => followFirst(selector.split(","), (element) => watchHeight(element, hostSecret)),
    [selector],
  );
}

/** Watches the first element that there is of the selectors, and another as soon as that comes before it. */
function followFirst(selectors: readonly string[], watch: (element: Element) => () => void): () => void {
  let watched: Element | undefined;
  let end: (() => void) | undefined;
  const follow = () => {
    const found = selectors.map((each) => document.querySelector(each)).find((each) => each !== null);
    if (found === undefined || found === null || found === watched) return;
    end?.();
    watched = found;
    end = watch(found);
  };
  const observer = new MutationObserver(follow);
  observer.observe(document.body, { childList: true, subtree: true });
  follow();
  return () => {
    observer.disconnect();
    end?.();
  };
}
