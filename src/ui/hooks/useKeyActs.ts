import { useEffect, useEffectEvent } from "react";

/** What fields take themselves, and a dialog over the page, which has its own keys. */
const KEEPS_KEYS = "input, select, textarea, [contenteditable], dialog";

/** What Enter presses. */
const PRESSED = "a, button, summary";

/** Acts on keys pressed anywhere on the page, by the name of the key, unless a field, a dialog or a picture takes them itself. */
export function useKeyActs(acts: Readonly<Record<string, () => void>>): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const kept = event.key === "Enter" ? `${KEEPS_KEYS}, ${PRESSED}` : KEEPS_KEYS;
    if (event.target instanceof Element && event.target.closest(kept) !== null) return;
    if (document.querySelector("dialog[open]") !== null) return;
    const act = acts[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}
