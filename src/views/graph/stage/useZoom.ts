import { type ZoomTransform, select, zoom, zoomIdentity } from "d3";
import { type RefObject, useLayoutEffect, useRef, useState } from "react";

const LARGEST = 6;
const STEP = 1.4;

export interface Zoom {
  readonly transform: ZoomTransform;
  readonly zoomBy: (direction: 1 | -1) => void;
  readonly panBy: (across: number, down: number) => void;
  readonly setTransform: (transform: ZoomTransform) => void;
}

/**
 * Pan and zoom of a picture: wheel, pinch, drag on the ground. Where the page needs the gestures itself (on a phone, in
 * a frame) the wheel zooms only with Ctrl or ⌘, and it takes two fingers to pan.
 * When `home` changes, the picture goes there; no gesture makes it smaller than that.
 */
export function useZoom(
  ref: RefObject<SVGSVGElement | null>,
  isCooperative: boolean,
  home: ZoomTransform,
): Zoom {
  const [transform, setTransform] = useState(zoomIdentity);
  const behavior = useRef(zoom<SVGSVGElement, unknown>());

  useLayoutEffect(() => {
    const svg = ref.current;
    if (svg === null) return undefined;
    behavior.current
      .filter((event: Event) => isForZoom(event, isCooperative))
      .on("zoom", (event: { transform: ZoomTransform }) => setTransform(event.transform));
    const selection = select(svg).call(behavior.current).on("dblclick.zoom", null);
    return () => {
      selection.on(".zoom", null);
    };
  }, [ref, isCooperative]);

  useLayoutEffect(() => {
    behavior.current.scaleExtent([home.k, Math.max(LARGEST, home.k)]);
    if (ref.current !== null) behavior.current.transform(select(ref.current), home);
  }, [ref, home]);

  const withPicture = (act: (picture: SVGSVGElement) => void) => {
    if (ref.current !== null) act(ref.current);
  };
  return {
    transform,
    zoomBy: (direction) =>
      withPicture((svg) => behavior.current.scaleBy(select(svg), direction > 0 ? STEP : 1 / STEP)),
    panBy: (across, down) =>
      withPicture((svg) =>
        behavior.current.translateBy(select(svg), across / transform.k, down / transform.k),
      ),
    setTransform: (next) => withPicture((svg) => behavior.current.transform(select(svg), next)),
  };
}

function isForZoom(event: Event, isCooperative: boolean): boolean {
  if (event instanceof WheelEvent) return !isCooperative || event.ctrlKey || event.metaKey;
  if (isTouch(event)) return !isCooperative || event.touches.length > 1;
  const isOnNode = event.target instanceof Element && event.target.closest("[data-node]") !== null;
  return !isOnNode && (event as MouseEvent).button === 0;
}

function isTouch(event: Event): event is TouchEvent {
  return event.type.startsWith("touch");
}
