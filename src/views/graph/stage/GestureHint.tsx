import { type RefObject, useEffect, useState } from "react";
import { useMessages } from "../../../i18n/useMessages.ts";
import "./gestureHint.css";

/** How long the hint is shown after the last gesture, in milliseconds. */
const STANDS = 1200;

/** Says over the picture which gesture moves it, when the page took the one that was tried. */
export function GestureHint({ picture }: { readonly picture: RefObject<SVGSVGElement | null> }) {
  const { chart } = useMessages();
  const kind = useGestureHint(picture);
  return (
    <p className="gesture-hint" aria-hidden="true" data-shown={kind !== null || undefined}>
      {kind !== null && <span>{chart.gesture[kind]}</span>}
    </p>
  );
}

/** Which gesture the person tried that the page needs itself; null a moment after the last one. */
function useGestureHint(picture: RefObject<SVGSVGElement | null>): GestureKind | null {
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

/** A gesture that the page needs itself, so that the picture does not follow it. */
type GestureKind = "control" | "command" | "touch";

/** What a wheel or a touch over the picture lacks to move it; null where it moves it. */
export function lackingGesture(event: WheelEvent | TouchEvent, platform: string): GestureKind | null {
  if ("touches" in event) return event.touches.length < 2 ? "touch" : null;
  if (event.ctrlKey || event.metaKey) return null;
  return /^(?:Mac|iP)/.test(platform) ? "command" : "control";
}
