import { type RefObject, use, useMemo, useRef } from "react";
import { isFramed } from "../../../host/frame/frame.ts";
import type { SpineFrame } from "../../../network/spine/model/spineRequest.ts";
import { useElementSize, useSteadySize } from "../../../ui/hooks/useElementSize.ts";
import { FirstSize, useDrawnSize } from "../../../ui/hooks/firstSize.ts";
import { useFullscreen } from "../../../ui/hooks/useFullscreen.ts";
import { useLargeness } from "../../graph/stage/useLargeAppearance.ts";
import { spineFrame } from "./spineFrame.ts";

export interface SpinePane {
  readonly element: RefObject<HTMLDivElement | null>;
  /** The room of the picture; null before it is measured. */
  readonly frame: SpineFrame | null;
  /** Whether the page around, or the pane itself, needs wheel and touch. */
  readonly leavesGestures: boolean;
  /** Whether the picture is higher than its pane, which scrolls. */
  readonly scrolls: boolean;
}

/** The element that holds a spine, and the room it has there. */
export function useSpinePane(isNarrow: boolean): SpinePane {
  const element = useRef<HTMLDivElement>(null);
  const size = useSteadySize(useElementSize(element, use(FirstSize)));
  const isFullscreen = useFullscreen();
  const isCooperative = isNarrow || (isFramed() && !isFullscreen);
  const letters = useLargeness();
  const own = useMemo(() => spineFrame(size, isCooperative, letters), [size, isCooperative, letters]);
  const drawn = useDrawnSize("spine", own);
  const frame = useMemo(() => drawn && { ...drawn, letters }, [drawn, letters]);
  const scrolls = !isCooperative && (frame?.height ?? 0) > (size?.height ?? 0);
  return { element, frame, leavesGestures: isCooperative || scrolls, scrolls };
}
