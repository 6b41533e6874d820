import { type RefObject, useEffect, useState } from "react";
import { type GestureKind, lackingGesture } from "./gestureKind.ts";

/** How long the hint stands after the last gesture, in milliseconds. */
const STANDS = 1200;

/** Which gesture the person tried that the page needs itself; null a moment after the last one. */
export function useGestureHint(picture: RefObject<SVGSVGElement | null>): GestureKind | null {
  const [kind, setKind] = useState<GestureKind | null>(null);
  useEffect(() => {
    const svg = picture.current;
    if (svg === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onGesture = (event: WheelEvent | TouchEvent) => {
      clearTimeout(timer);
      const lacking = lackingGesture(event, navigator.platform);
      setKind(lacking);
      if (lacking !== null) timer = setTimeout(() => setKind(null), STANDS);
    };
    svg.addEventListener("wheel", onGesture, { passive: true });
    svg.addEventListener("touchmove", onGesture, { passive: true });
    return () => {
      clearTimeout(timer);
      svg.removeEventListener("wheel", onGesture);
      svg.removeEventListener("touchmove", onGesture);
    };
  }, [picture]);
  return kind;
}
