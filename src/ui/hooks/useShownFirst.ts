import { startTransition, useEffect, useReducer, useRef, useState } from "react";

/**
 * Whether something is on, and a press that turns it over: that is shown at once, and what is asked for happens when the
 * screen has shown it. A press that is taken back meanwhile asks for nothing; one whose control goes away is not lost.
 */
export function useShownFirst(
  isOn: boolean,
  turnOver: () => void,
): readonly [isShownOn: boolean, press: () => void] {
  const [asked, setAsked] = useState<boolean | null>(null);
  const [due, makeDue] = useReducer((count: number) => count + 1, 0);
  const waiting = useRef<(() => void) | null>(null);
  const shown = asked ?? isOn;
  useEffect(() => {
    const act = waiting.current;
    waiting.current = null;
    // oxlint-disable-next-line react/set-state-in-effect -- what was asked for takes the place of what was shown, in one go
    setAsked(null);
    act?.();
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- it runs when the screen has shown a press, and then only
  }, [due]);
  useEffect(() => () => waiting.current?.(), []);
  const press = () => {
    waiting.current = waiting.current === null ? turnOver : null;
    setAsked(!shown);
    startTransition(makeDue);
  };
  return [shown, press];
}
