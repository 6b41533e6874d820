import { useEffect } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { Frame } from "./layoutFrames.ts";

/** Only one network stands on the page at a time. */
const drawn = createStore<{ readonly frame: Frame | null }>(() => ({ frame: null }));

/** Tells of the frame in which the network on the page is placed, as long as it is there; none before it is measured. */
export function useTellFrame({ width, height, growth }: Frame): void {
  useEffect(() => {
    if (width === 0 || height === 0) return undefined;
    drawn.setState({ frame: { width, height, growth } });
    return () => drawn.setState({ frame: null });
  }, [width, height, growth]);
}

/** The frame in which the network on the page is placed; null where there is none. */
export function useDrawnFrame(): Frame | null {
  return useStore(drawn, ({ frame }) => frame);
}
