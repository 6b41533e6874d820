import { type RefObject, useEffect, useEffectEvent } from "react";
import { STANCE_CODES, type StanceCode } from "../stanceCode.ts";

/** Lets the keys 1 to 4 give a code while focus is in a part of the page, and only there. */
export function useCodeKeys(part: RefObject<HTMLElement | null>, onCode: (code: StanceCode) => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const code = STANCE_CODES[Number(event.key) - 1];
    if (code === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onCode(code);
  });
  useEffect(() => {
    const element = part.current;
    const onKey = (event: KeyboardEvent) => press(event);
    element?.addEventListener("keydown", onKey);
    return () => element?.removeEventListener("keydown", onKey);
  }, [part]);
}
