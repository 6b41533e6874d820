import { type RefObject, useEffect } from "react";

const STOPS = "a[href], button:not(:disabled), summary, input, select, [tabindex]";
const KEYS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * While `isOn`, Tab passes a part of the page in one step, and arrow up and down go through what it holds: a table of
 * links in another page's frame must not hold up who only wants to get past it.
 */
export function useOneStop(ref: RefObject<HTMLElement | null>, isOn: boolean): void {
  useEffect(() => {
    const region = ref.current;
    if (!isOn || region === null) return undefined;
    let current: Element | null = null;
    const stops = () => [...region.querySelectorAll<HTMLElement>(STOPS)];
    const settle = () => {
      const all = stops();
      if (current === null || !all.includes(current as HTMLElement)) current = all[0] ?? null;
      for (const stop of all) {
        const index = stop === current ? 0 : -1;
        if (stop.tabIndex !== index) stop.tabIndex = index;
      }
    };
    const onFocus = ({ target }: FocusEvent) => {
      current = target instanceof Element ? target.closest(STOPS) : null;
      settle();
    };
    const onKey = (event: KeyboardEvent) => {
      const step = KEYS[event.key];
      if (step === undefined || event.defaultPrevented || event.target instanceof HTMLSelectElement) return;
      const all = stops();
      const next = all[all.indexOf(current as HTMLElement) + step];
      if (next === undefined) return;
      event.preventDefault();
      next.focus();
    };
    settle();
    const observer = new MutationObserver(settle);
    observer.observe(region, { childList: true, subtree: true });
    region.addEventListener("focusin", onFocus);
    region.addEventListener("keydown", onKey);
    return () => {
      observer.disconnect();
      region.removeEventListener("focusin", onFocus);
      region.removeEventListener("keydown", onKey);
      for (const stop of stops()) stop.removeAttribute("tabindex");
    };
  }, [ref, isOn]);
}
