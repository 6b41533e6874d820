import { type RefObject, useEffect } from "react";

/** Hears how high the view in a frame of ours is, now and whenever that changes, in CSS pixels. */
export function useToldHeight(
  frame: RefObject<HTMLIFrameElement | null>,
  onHeight: (height: number) => void,
): void {
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<unknown>) => {
      const height = toldHeight(data);
      if (height !== null && source === frame.current?.contentWindow) onHeight(height);
    };
    addEventListener("message", hear);
    return () => removeEventListener("message", hear);
  }, [frame, onHeight]);
}

function toldHeight(data: unknown): number | null {
  if (typeof data !== "object" || data === null || !("type" in data && "height" in data)) return null;
  return data.type === "standpoint:height" && typeof data.height === "number" ? data.height : null;
}
