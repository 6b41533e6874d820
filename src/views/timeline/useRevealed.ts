import { type RefObject, useEffect } from "react";

/** Scrolls the mark of a key to where it is seen, once it is drawn and whenever another is asked for; not where all is hidden. */
export function useRevealed(ref: RefObject<Element | null>, key: string | null): void {
  useEffect(() => {
    const picture = ref.current;
    if (key === null || picture === null || picture.getClientRects().length === 0) return;
    const marks = [...picture.querySelectorAll("[data-mark]")];
    marks.find((mark) => mark.getAttribute("data-mark") === key)?.scrollIntoView({ block: "nearest" });
  }, [ref, key]);
}
