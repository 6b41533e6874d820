import { useEffect } from "react";

/** Often enough for a second to change when it does. */
const PAUSE = 250;

/** While it is on, tells the time by the page's clock several times a second. */
export function useTicks(isOn: boolean, onTick: (now: number) => void): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const ticking = setInterval(() => onTick(pageClock()), PAUSE);
    return () => clearInterval(ticking);
  }, [isOn, onTick]);
}

/** The time by the page's own clock, in milliseconds: it never jumps, whatever the device is set to. */
export function pageClock(): number {
  return performance.now();
}
