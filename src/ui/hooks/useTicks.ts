import { useEffect } from "react";
import { pageClock } from "../../host/pageClock.ts";

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
