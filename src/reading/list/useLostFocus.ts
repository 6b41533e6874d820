import { type RefObject, useEffect, useRef } from "react";
import { useLocation } from "react-router";
import { isFreshPage } from "../panel/isFreshPage.ts";

/** Gives focus to the list in a box when it comes back and whatever had focus is gone, such as the link "Back to the list". */
export function useLostFocus(box: RefObject<HTMLElement | null>): void {
  const { key } = useLocation();
  const hasArrived = useRef(false);
  useEffect(() => {
    if (hasArrived.current) return;
    hasArrived.current = true;
    const isLost = document.activeElement === document.body;
    if (isLost && !isFreshPage(key))
      box.current?.querySelector<HTMLElement>("[role=list]")?.focus({ preventScroll: true });
  }, [box, key]);
}
