import { useCallback, useRef, useSyncExternalStore } from "react";

/**
 * Whether a media query holds now; the view draws again when that changes. False where the page cannot tell. Paper keeps
 * what held on the screen: a picture drawn for another width may not be ready before it is printed.
 */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = ask(query);
      list?.addEventListener("change", onChange);
      return () => list?.removeEventListener("change", onChange);
    },
    [query],
  );
  const onScreen = useRef<Readonly<{ query: string; holds: boolean }>>(null);
  const now = () => {
    const isKept = onScreen.current?.query === query && ask("print")?.matches === true;
    if (!isKept) onScreen.current = { query, holds: ask(query)?.matches ?? false };
    return onScreen.current?.holds ?? false;
  };
  return useSyncExternalStore(subscribe, now, now);
}

function ask(query: string): MediaQueryList | null {
  return typeof matchMedia === "function" ? matchMedia(query) : null;
}
