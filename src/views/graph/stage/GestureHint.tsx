import type { RefObject } from "react";
import { useMessages } from "../../../i18n/useMessages.ts";
import { useGestureHint } from "./useGestureHint.ts";
import "./gestureHint.css";

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
