import { useEffect, useRef } from "react";

interface QuizKeys {
  /** A number key, from 0 for the first. */
  readonly onChoose: (at: number) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
  /** Whether arrows are free; on a projector a lesson's steps have them. */
  readonly hasArrows: boolean;
}

const TYPING = "input, textarea, select, dialog, [contenteditable]";
const PRESSED = "a, button, summary";

/** Number keys choose, Enter and the arrow go on, the other arrow back, unless the key belongs to what has focus. */
export function useQuizKeys(keys: QuizKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const act = isOwn(event) ? undefined : actOf(event, latest.current);
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
}

/** Whether a key does something else already. */
function isOwn({ target, key, defaultPrevented, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (defaultPrevented || ctrlKey || metaKey || altKey || !(target instanceof Element)) return true;
  return target.closest(TYPING) !== null || (key === "Enter" && target.closest(PRESSED) !== null);
}

function actOf({ key }: KeyboardEvent, keys: QuizKeys): (() => void) | undefined {
  if (/^[1-9]$/.test(key)) return () => keys.onChoose(Number(key) - 1);
  if (key === "Enter") return keys.onNext;
  if (!keys.hasArrows) return undefined;
  if (key === "ArrowRight") return keys.onNext;
  return key === "ArrowLeft" ? keys.onBack : undefined;
}
