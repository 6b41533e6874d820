import { useLayoutEffect } from "react";
import type { FirstFrame } from "../../host/first/firstFrame.ts";
import { giveWay } from "../../host/first/giveWay.ts";

/** What the page opens with: the first of these that is seen. */
const SIGNS = [".spine__box", ".node-mark", ".proposition-row", "tbody tr"];
/** What may be there in its place. */
const INSTEAD = ".lone-page, [role=alert]";

interface TakenOverProps {
  readonly by: HTMLElement;
  readonly from: FirstFrame;
}

/** Put after what it stands for: lets what the build drew of the page give way, in the very frame in which the app has drawn the same. */
export function TakenOver({ by, from }: TakenOverProps) {
  useLayoutEffect(() => {
    const drawn = `${signOf(from.element)}, ${INSTEAD}`;
    const observer = new MutationObserver(() => look());
    const look = () => {
      if (by.querySelector(drawn) === null) return;
      observer.disconnect();
      giveWay(from, by);
    };
    // In a room of an unusual size the picture has to be laid out first.
    observer.observe(by, { childList: true, subtree: true });
    look();
    return () => observer.disconnect();
  }, [by, from]);
  return null;
}

function signOf(first: HTMLElement): string {
  const isSeen = (sign: string) =>
    [...first.querySelectorAll(sign)].some((mark) => mark.getClientRects().length > 0);
  return SIGNS.find(isSeen) ?? "main";
}
