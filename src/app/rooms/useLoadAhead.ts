import { useEffect } from "react";
import { loadAhead } from "../../ui/room/onPointed.ts";
import { roomAt } from "./roomAt.ts";

/** What a person does with a link before following it. */
const SIGNS = ["pointerover", "focusin", "touchstart"] as const;

/** Loads what a link leads into as soon as somebody points at the link, touches it or brings the focus to it. */
export function useLoadAhead(): void {
  useEffect(() => {
    const load = ({ target }: Event) => {
      const link = target instanceof Element ? target.closest("a[href]") : null;
      const room = link === null ? null : roomAt(pathOf(link));
      if (room !== null) loadAhead(room);
    };
    for (const sign of SIGNS) document.addEventListener(sign, load, { passive: true });
    return () => {
      for (const sign of SIGNS) document.removeEventListener(sign, load);
    };
  }, []);
}

/** The path that a link has behind the hash, or alone where no address can be written. */
function pathOf(link: Element): string {
  const href = link.getAttribute("href") ?? "";
  const path = href.includes("#") ? href.slice(href.indexOf("#") + 1) : href;
  return path.startsWith("/") ? path.replace(/\?.*$/, "") : "";
}
