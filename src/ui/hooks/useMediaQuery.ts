import { useCallback, useRef, useSyncExternalStore } from "react";

/**
 * Whether a media query holds now; the view draws again when that changes. False where the page cannot tell. Paper keeps
 * what held on the screen: a picture drawn for another width may not be ready before it is printed.
 */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = ask(query);
      return list === null ? () => {} : listen(list, onChange);
    },
    [query],
  );
  const onScreen = useRef<Readonly<{ query: string; holds: boolean }>>(null);
  const now = () => {
    const isKept = onScreen.current?.query === query && ask("print")?.matches === true;
    if (!isKept) onScreen.current = { query, holds: holdsNow(query) };
    return onScreen.current?.holds ?? false;
  };
  return useSyncExternalStore(subscribe, now, now);
}

/** Whether a media query holds now, for what reads it later than it is drawn; false where the page cannot tell. */
export function holdsNow(query: string): boolean {
  return ask(query)?.matches ?? false;
}

type Ask = (query: string) => MediaQueryList;

/** What was asked of a page: its lists keep themselves up to date, and each costs more than all questions to it. */
const asked = new WeakMap<Ask, Map<string, MediaQueryList>>();

function ask(query: string): MediaQueryList | null {
  if (typeof matchMedia !== "function") return null;
  const lists = asked.get(matchMedia) ?? new Map<string, MediaQueryList>();
  const list = lists.get(query) ?? matchMedia(query);
  asked.set(matchMedia, lists.set(query, list));
  return list;
}

/** Whoever asks the same: of thousands of links the browser would need long to take each in, and longer to let it go. */
const listeners = new WeakMap<MediaQueryList, Set<() => void>>();

function listen(list: MediaQueryList, onChange: () => void): () => void {
  const all = listeners.get(list) ?? new Set();
  if (!listeners.has(list)) list.addEventListener("change", () => all.forEach((tell) => tell()));
  listeners.set(list, all);
  all.add(onChange);
  return () => void all.delete(onChange);
}
