import { startTransition, useEffect, useState } from "react";
import { isFirstFrameThere } from "../../host/first/firstFrame.ts";
import { useIsDrawnOnce } from "./useIsDrawnOnce.ts";
import { usePrinting } from "./usePrinting.ts";

/**
 * How many of so many things are drawn: so many at once, then as many more each time, so that the page goes on between. All
 * are where nothing can follow, on paper, and in what takes over from the build, which had drawn all.
 */
export function useGrowing(all: number, atOnce: number): number {
  const isDrawnOnce = useIsDrawnOnce();
  const isWhole = usePrinting() || isDrawnOnce;
  const [count, setCount] = useState(() => (!isDrawnOnce && isFirstFrameThere() ? all : atOnce));
  const isGrowing = !isWhole && count < all;
  useEffect(() => {
    if (!isGrowing) return undefined;
    const timer = setTimeout(() => startTransition(() => setCount(count + atOnce)));
    return () => clearTimeout(timer);
  }, [isGrowing, count, atOnce]);
  return isWhole ? all : Math.min(all, count);
}
