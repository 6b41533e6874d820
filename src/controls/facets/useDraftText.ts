import { useRef, useState } from "react";

/** Long enough for the screen to show a key before the search for it begins. */
const PAUSE = 40;

/**
 * A text that shows each key at once and is committed when the screen has followed, so that a slow search never holds
 * up typing. While nothing waits to be committed, the text given from outside shows.
 */
export function useDraftText(
  text: string,
  commit: (text: string) => void,
): readonly [shown: string, write: (text: string) => void] {
  const [draft, setDraft] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const write = (next: string) => {
    setDraft(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      commit(next);
      setDraft(null);
    }, PAUSE);
  };
  return [draft ?? text, write];
}
