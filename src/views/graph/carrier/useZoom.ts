import { type ZoomTransform, select, zoom, zoomTransform } from "d3";
import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { carry, isTooCoarse, putDown } from "./carry.ts";

const LARGEST = 6;
const STEP = 1.4;

export interface Zoom {
  readonly transform: ZoomTransform;
  readonly zoomBy: (direction: 1 | -1) => void;
  readonly panBy: (across: number, down: number) => void;
  readonly setTransform: (transform: ZoomTransform) => void;
}

interface ZoomEvent {
  readonly transform: ZoomTransform;
  /** What a person did; null for what a button or a new size of the frame does. */
  readonly sourceEvent: Event | null;
}

/**
 * Pan and zoom of a picture: wheel, pinch, drag on the ground. Where the page needs the gestures itself (on a phone, in
 * a frame) the wheel zooms only with Ctrl or ⌘, and it takes two fingers to pan.
 * When `home` changes, the picture goes there; no gesture makes it smaller than that.
 *
 * While a gesture lasts the sheet within `ref`, where there is one, is carried as it is drawn: the transform that is given changes
 * when the gesture ends, or when a sheet so much enlarged would be seen to be coarse.
 */
export function useZoom<Ground extends Element>(
  ref: RefObject<Ground | null>,
  isCooperative: boolean,
  home: ZoomTransform,
  sheet?: RefObject<HTMLElement | null>,
): Zoom {
  const [transform, setTransform] = useState(home);
  const drawn = useRef(transform);
  const behavior = useRef(zoom<Ground, unknown>());

  useLayoutEffect(() => {
    drawn.current = transform;
    if (sheet?.current) putDown(sheet.current);
  }, [sheet, transform]);

  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const onZoom = ({ transform: shown, sourceEvent }: ZoomEvent) => {
      if (sourceEvent !== null && sheet?.current && !isTooCoarse(drawn.current, shown))
        carry(sheet.current, drawn.current, shown);
      else setTransform(shown);
    };
    const onEnd = ({ transform: shown }: ZoomEvent) => {
      // A gesture that moved nothing draws nothing again.
      if (shown === drawn.current && sheet?.current) putDown(sheet.current);
      setTransform(shown);
    };
    behavior.current
      .filter((event: Event) => isForZoom(event, isCooperative))
      .on("zoom", onZoom)
      .on("end", onEnd);
    const selection = select(element).call(behavior.current).on("dblclick.zoom", null);
    return () => {
      selection.on(".zoom", null);
    };
  }, [ref, sheet, isCooperative]);

  useLayoutEffect(() => {
    behavior.current.scaleExtent([home.k, Math.max(LARGEST, home.k)]);
    // To go where it is already would ask the browser how large the picture is before that is laid out.
    if (ref.current !== null && !(isAt(home, drawn.current) && isAt(home, zoomTransform(ref.current))))
      behavior.current.transform(select(ref.current), home);
  }, [ref, home]);

  const withPicture = (act: (picture: Ground) => void) => {
    if (ref.current !== null) act(ref.current);
  };
  return {
    transform,
    zoomBy: (direction) =>
      withPicture((one) => behavior.current.scaleBy(select(one), direction > 0 ? STEP : 1 / STEP)),
    panBy: (across, down) =>
      withPicture((one) =>
        behavior.current.translateBy(select(one), across / transform.k, down / transform.k),
      ),
    setTransform: (next) => withPicture((one) => behavior.current.transform(select(one), next)),
  };
}

function isAt(one: ZoomTransform, other: ZoomTransform): boolean {
  return one.k === other.k && one.x === other.x && one.y === other.y;
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
