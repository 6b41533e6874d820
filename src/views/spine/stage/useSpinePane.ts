import { type RefObject, use, useMemo, useRef } from "react";
import { isFramed } from "../../../host/frame/frame.ts";
import type { SpineFrame } from "../../../network/spine/model/spineRequest.ts";
import { useElementSize, useSteadySize } from "../../../ui/hooks/useElementSize.ts";
import { FirstSize, useDrawnSize } from "../../../ui/hooks/firstSize.ts";
import { useFullscreen } from "../../../ui/hooks/useFullscreen.ts";
import { useLargeness } from "../../graph/stage/useLargeAppearance.ts";
import { LEAST_SEEN, spineFrame } from "./spineFrame.ts";

export interface SpinePane {
  readonly element: RefObject<HTMLDivElement | null>;
  /** The room of the picture; null before it is measured. */
  readonly frame: SpineFrame | null;
  /** Whether the page around, or the pane itself, needs wheel and touch. */
  readonly leavesGestures: boolean;
  /** Whether the picture is higher than its pane, which scrolls. */
  readonly scrolls: boolean;
  /** How much of its height is seen at once, in CSS pixels; without an end where the page around scrolls. */
  readonly seen: number;
}

/** The element that holds a spine, and the room it has there; so high at least. */
export function useSpinePane(isNarrow: boolean, least = LEAST_SEEN): SpinePane {
  const element = useRef<HTMLDivElement>(null);
  const size = useSteadySize(useElementSize(element, use(FirstSize)));
  const isFullscreen = useFullscreen();
  const isCooperative = isNarrow || (isFramed() && !isFullscreen);
  const letters = useLargeness();
  const own = useMemo(
    () => spineFrame(size, isCooperative, letters, least),
    [size, isCooperative, letters, least],
  );
  const drawn = useDrawnSize("spine", own);
  const frame = useMemo(() => drawn && { ...drawn, letters }, [drawn, letters]);
  const seen = isCooperative ? Number.POSITIVE_INFINITY : (size?.height ?? 0);
  const scrolls = (frame?.height ?? 0) > seen;
  return { element, frame, leavesGestures: isCooperative || scrolls, scrolls, seen };
}

/** The pane around a picture that is laid out, which may be higher than the room that it was given. */
export function paneOf(pane: SpinePane, drawn: Pick<SpineFrame, "height"> | null): SpinePane {
  const scrolls = (drawn?.height ?? 0) > pane.seen;
  return { ...pane, leavesGestures: pane.leavesGestures || scrolls, scrolls };
}
