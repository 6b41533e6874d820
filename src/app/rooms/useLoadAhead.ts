import { useEffect } from "react";
import { loadAhead } from "../../ui/room/onPointed.ts";
import type { Room } from "../../ui/room/room.ts";
import { roomAt } from "./roomAt.ts";
import { rooms } from "./rooms.ts";

/** What a person does with a link, or a mark of a picture, before following it. */
const SIGNS = ["pointerover", "focusin", "touchstart"] as const;

/** Loads what a link or a mark leads into as soon as somebody points at it, touches it or brings the focus to it. */
export function useLoadAhead(): void {
  useEffect(() => {
    const load = ({ target }: Event) => {
      const room = target instanceof Element ? roomBehind(target) : null;
      if (room !== null) loadAhead(room);
    };
    for (const sign of SIGNS) document.addEventListener(sign, load, { passive: true });
    return () => {
      for (const sign of SIGNS) document.removeEventListener(sign, load);
    };
  }, []);
}

/** Marks carry the id of what they are of, which is read in a panel. */
function roomBehind(target: Element): Room<unknown> | null {
  const link = target.closest("a[href]");
  if (link !== null) return roomAt(pathOf(link));
  return target.closest("[data-id]") === null ? null : rooms.panels;
}

/** The path that a link has behind the hash, or alone where no address can be written. */
function pathOf(link: Element): string {
  const href = link.getAttribute("href") ?? "";
  const path = href.includes("#") ? href.slice(href.indexOf("#") + 1) : href;
  return path.startsWith("/") ? path.replace(/\?.*$/, "") : "";
}
