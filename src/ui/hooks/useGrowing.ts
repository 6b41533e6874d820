import { startTransition, useEffect, useState } from "react";
import { isFirstFrameThere } from "../../host/first/firstFrame.ts";
import { useIsDrawnOnce } from "./useIsDrawnOnce.ts";
import { usePrinting } from "./usePrinting.ts";

/** How many were drawn of what is still kept, so that who comes back finds it as far down as it was scrolled. */
const drawnBefore = new WeakMap<object, number>();

/**
 * How many of so many things are drawn: so many at once, then as many more each time, so that the page goes on between. All
 * are where nothing can follow, on paper, and in what takes over from the build, which had drawn all. Begins anew with
 * another list that they are of. The first may be fewer.
 */
export function useGrowing(all: number, atOnce: number, of: object = NOTHING, first = atOnce): number {
  const isDrawnOnce = useIsDrawnOnce();
  const isWhole = usePrinting() || isDrawnOnce;
  const [grown, setGrown] = useState(() => ({
    of,
    count: !isDrawnOnce && isFirstFrameThere() ? all : (drawnBefore.get(of) ?? first),
  }));
  const count = grown.of === of ? grown.count : first;
  const isGrowing = !isWhole && count < all;
  useEffect(() => {
    if (!isGrowing) return undefined;
    const grow = () => {
      if (of !== NOTHING) drawnBefore.set(of, count + atOnce);
      setGrown({ of, count: count + atOnce });
    };
    const timer = setTimeout(() => startTransition(grow));
    return () => clearTimeout(timer);
  }, [isGrowing, count, atOnce, of]);
  return isWhole ? all : Math.min(all, count);
}

const NOTHING = {};
